import { expect, test } from 'vitest';
import type { Person } from '#domain/people/person.ts';
import { newPerson } from '#domain/people/new-person.ts';
import { letterSheet } from '#domain/print/letter-sheet.ts';
import { lettersOf, letterSheetOf, NOT_LEGAL_ADVICE } from '#domain/print/letter-sheet-of.ts';
import { footerSentence } from '#domain/print/page-setup.ts';
import { shareablePerson, shareableRequest, type ShareableRequest } from '#domain/print/shareable.ts';
import { decideAppeal, hearAppeal, receiveAppeal } from '#domain/requests/appeal.ts';
import { meet } from '#domain/requests/consult.ts';
import { agree } from '#domain/requests/decide.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { beginTrial } from '#domain/requests/trial.ts';
import { must } from '#domain/transition.ts';
import { aDeclinedRequest, aRequest, groundOf, on } from '#tests/support/request-records.ts';

type Expect<True extends true> = True;
type Fits<Value, Place> = [Value] extends [Place] ? true : false;
type Not<Answer extends boolean> = Answer extends true ? false : true;

/** Compiled by `tsc -b`: the day the manager's note or the answer to what differs fits into a letter, the check fails here. */
export type Proofs = [
  Expect<Not<Fits<FlexibleRequest, ShareableRequest>>>,
  Expect<Not<Fits<Omit<ShareableRequest, 'privateNote'> & Pick<FlexibleRequest, 'privateNote'>, ShareableRequest>>>,
  Expect<Not<Fits<Omit<ShareableRequest, 'whatDiffers'> & Pick<FlexibleRequest, 'whatDiffers'>, ShareableRequest>>>,
  Expect<Not<Fits<Omit<ShareableRequest, 'isEligible'> & Pick<FlexibleRequest, 'isEligible'>, ShareableRequest>>>,
  Expect<Fits<ReturnType<typeof shareableRequest>, ShareableRequest>>,
];

const settings = { managerName: 'Tom Weaver', organisation: 'Northwind', paper: 'A4' as const };
const today = on('2026-05-20');
const ana: Person = newPerson('ana' as Person['id'], 'Ana Silva', { preferredName: 'Ana', role: 'Nurse', team: 'Ward 4', privateContext: 'CANARY', email: 'CANARY' }, 1);
const sheet = (request: FlexibleRequest, letter: Parameters<typeof letterSheetOf>[1]) => letterSheetOf({ person: shareablePerson(ana), request: shareableRequest(request) }, letter, settings, today);
const words = (...args: Parameters<typeof sheet>) => sheet(...args).sections.flatMap(({ title, sentences, typed, points }) => [`# ${title}`, ...sentences, ...(typed ? [`> ${typed}`] : []), ...points.map((point) => `- ${point}`)]);

test('a letter of refusal says what was asked, how it was decided, the grounds, why, and what is left to do', () => {
  const text = words(aDeclinedRequest(), 'declined');
  expect(text).toEqual([
    '# What you asked for',
    'On 10 April 2026 you made a request about the place of work:',
    '> Work from home on Mondays and Fridays',
    '# How the decision was made',
    'We talked about it on 20 April 2026.',
    '# The decision',
    'Your request is declined on these grounds:',
    '- detrimental impact on quality',
    '- planned structural changes',
    '# Why',
    '> Fridays would be without a senior nurse.\n- We looked at Ward 5\n- Nobody could swap',
    '# If you want to appeal',
    'Tell me soon: the decision on an appeal is due by 9 June 2026 as well, unless we agree on a later day.',
    '# The rules behind this',
    expect.stringContaining('“the period of two months beginning with the date on which the application is made”'),
    'The two months that begin with 10 April 2026 end with 9 June 2026. The decision is due by then.',
  ]);
});

test('an agreement says from when, and by when the contract will say so', () => {
  const agreed = must(agree(aRequest({ proposedFromOn: on('2026-07-01') }), { on: on('2026-05-18'), explanation: 'Mondays and Fridays from home.', whatDiffers: 'CANARY', startsOn: on('2026-07-01') }, today));
  expect(words(agreed, 'agreed')).toEqual(expect.arrayContaining(['Your request is agreed.', 'It begins on 1 July 2026.', 'Your contract will say so by 15 June 2026.', 'On 10 April 2026 you made a request about the place of work, to begin on 1 July 2026:']));
  expect(sheet(agreed, 'agreed')).toMatchObject({ writtenOn: '2026-05-18', signedBy: 'manager', fileName: 'Decision Ana Silva 2026-05-18' });
});

test('a trial agreement is signed by both and holds the longer period', () => {
  const trying = must(beginTrial(must(meet(aRequest(), on('2026-04-20'), today)), { fromOn: on('2026-06-01'), toOn: on('2026-08-31'), reviewOn: on('2026-08-24'), decideBy: on('2026-09-14') }, today));
  expect(sheet(trying, 'trial').signedBy).toBe('both');
  expect(words(trying, 'trial')).toEqual(
    expect.arrayContaining(['On 20 May 2026 we agreed that the decision is due by 14 September 2026 instead of 9 June 2026.', '- It begins on 1 June 2026.', '- We look at how it goes on 24 August 2026.', '- It ends on 31 August 2026.', '- The decision is due by 14 September 2026.']),
  );
});

test('the outcome of an appeal, either way', () => {
  const heard = must(hearAppeal(must(receiveAppeal(aDeclinedRequest(), on('2026-05-22'), on('2026-06-01'))), on('2026-05-28'), on('2026-06-01')));
  const stands = must(decideAppeal(heard, { on: on('2026-06-01'), outcome: 'stands', explanation: 'Nothing new came up.', startsOn: null }, on('2026-06-01')));
  expect(words(stands, 'appeal')).toEqual(expect.arrayContaining(['You appealed on 22 May 2026 and were heard on 28 May 2026.', 'The decision of 20 May 2026 stands.', '> Nothing new came up.']));
  const agreed = must(decideAppeal(heard, { on: on('2026-06-01'), outcome: 'agreed', explanation: '', startsOn: on('2026-07-06') }, on('2026-06-01')));
  expect(words(agreed, 'appeal')).toEqual(expect.arrayContaining(['Your appeal succeeds: your request is agreed.', 'It begins on 6 July 2026.', 'Your contract will say so by 29 June 2026.']));
  expect(lettersOf(agreed)).toEqual(['declined', 'appeal']);
  expect(lettersOf(aRequest())).toEqual([]);
});

test('every letter says that it is no legal advice, is what the printer accepts, and names no rules where Heed holds none', () => {
  const own = aDeclinedRequest({ ground: groundOf({ jurisdiction: 'none' }) });
  for (const request of [own, aDeclinedRequest()]) {
    const made = sheet(request, 'declined');
    expect(made.caution).toBe(NOT_LEGAL_ADVICE);
    expect(footerSentence(made)).toContain('not legal advice');
    expect(letterSheet.parse(made)).toEqual(made);
  }
  expect(words(own, 'declined').join()).not.toMatch(/rules behind|appeal/);
});

test('nothing private reaches a letter, nor does what a newer Heed adds', () => {
  const declined = aDeclinedRequest();
  const request = { ...declined, privateNote: 'CANARY', whatDiffers: 'CANARY', isEligible: true, circumstance: 'CANARY', decision: { ...declined.decision, innerThought: 'CANARY' }, meetings: declined.meetings.map((meeting) => ({ ...meeting, note: 'CANARY' })) } as unknown as FlexibleRequest;
  for (const letter of ['trial', 'agreed', 'declined', 'appeal'] as const) expect(JSON.stringify(sheet(request, letter))).not.toContain('CANARY');
});
