import { expect, test } from 'vitest';
import type { MonthDay } from '#domain/calendar/calendar-date.ts';
import { handoverSheetOf } from '#domain/handover/handover-sheet-of.ts';
import { type HandoverRecords, handoverView } from '#domain/handover/handover-view.ts';
import { dossierFiles } from '#domain/print/dossier-files.ts';
import { handoverSheet } from '#domain/print/dossier-sheet.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import { aGoal, aPlan } from '#tests/domain/growth/growth-records.ts';
import { day, sunday, theExpectation, thePerson, thePromise } from '#tests/support/meeting-records.ts';
import { aRequest } from '#tests/support/request-records.ts';

const settings = settingsSchema.parse({ managerName: 'Robin' });
const birthday = '05-04' as MonthDay;
const trial = (toOn: string) => ({ ...aRequest({ asked: `Until ${toOn}` }), state: 'trial' as const, trial: { fromOn: day('2026-09-01'), toOn: day(toOn), reviewOn: day(toOn), reviewedOn: null } });

const records: HandoverRecords = {
  person: thePerson({ birthday, occasionPreference: 'quiet', privateContext: 'CANARY', recognitionNote: 'CANARY', email: 'CANARY' }),
  plans: [aPlan({ strengths: 'Patient', state: 'agreed' }), aPlan({ strengths: 'A draft', state: 'draft', fromOn: day('2028-01-01') })],
  goals: [aGoal({ title: 'Lead' }), aGoal({ title: 'Only proposed', state: 'proposed' }), aGoal({ title: 'Dropped', state: 'dropped' })],
  commitments: [thePromise('Ask about the VPN', { dueOn: sunday }), thePromise('Send the list', { owner: 'them' }), thePromise('Long kept', { state: 'kept' })],
  requests: [trial('2026-12-31'), trial('2026-11-01'), { ...aRequest({ asked: 'Declined' }), state: 'declined' as const, privateNote: 'CANARY', whatDiffers: 'CANARY' }],
  expectations: [theExpectation('Said', { confirmations: [{ on: day('2026-11-10'), role: 'CANARY' }] }), theExpectation('Never said'), theExpectation('Over', { state: 'retired', confirmations: [{ on: day('2026-11-10'), role: '' }] })],
};
const sheetOf = (mayPassDays: boolean) => handoverSheetOf(handoverView(records, sunday, mayPassDays), settings, sunday);

test('what both have agreed on goes along; drafts, proposals, what is over or was never said aloud stay', () => {
  const text = JSON.stringify(sheetOf(false));
  for (const kept of ['Patient', 'Lead', 'Ask about the VPN', 'Send the list', 'Until 2026-12-31', 'Said']) expect(text).toContain(kept);
  for (const left of ['A draft', 'Only proposed', 'Dropped', 'Long kept', 'Until 2026-11-01', 'Declined', 'Never said', 'Over', 'CANARY']) expect(text).not.toContain(left);
});

test('how they like their days marked goes along only with their consent, and the day only if it may be marked', () => {
  expect(sheetOf(false).sections.map(({ title }) => title)).not.toContain('Days');
  expect(JSON.stringify(sheetOf(true).sections.at(-1))).toContain('4 May');
  const unmarked = handoverSheetOf(handoverView({ ...records, person: { ...records.person, occasionPreference: 'none' } }, sunday, true), settings, sunday);
  expect(JSON.stringify(unmarked.sections.at(-1))).toContain('Not at all');
  expect(JSON.stringify(unmarked.sections.at(-1))).not.toContain('4 May');
});

test('the sheet passes the boundary and becomes a folder with one file for each part', () => {
  const sheet = sheetOf(true);
  expect(handoverSheet.parse(sheet)).toEqual(sheet);
  const files = dossierFiles(sheet);
  expect(files.map(({ name }) => name)).toEqual(['Read me first.md', ...sheet.sections.map(({ title }, at) => `${String(at + 1).padStart(2, '0')} ${title}.md`), 'everything.json']);
  expect(files.map(({ text }) => text).join('')).not.toContain('CANARY');
  for (const file of files.slice(1, -1)) expect(files[0]?.text).toContain(`<${file.name}>`);
});
