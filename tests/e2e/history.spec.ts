import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Change, Put } from '#domain/journal/change.ts';
import type { NoteId } from '#domain/one-on-ones/one-on-one.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { PlanId } from '#domain/growth/development-plan.ts';
import { newPlan } from '#domain/growth/new-plan.ts';
import { stamp } from '#domain/record.ts';
import { violations } from '#tests/support/axe.ts';
import { abel, theMeeting, thePerson, thePraise, thePromise } from '#tests/support/meeting-records.ts';
import { daysAgo } from '#tests/support/own-today.ts';
import { goTo } from '#tests/support/go-to.ts';
import { seed } from '#tests/support/seed.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { appendAll } from '#tests/support/store.ts';

const DAY = 86_400_000;
const bea = 'bea' as PersonId;
const person: Put = { op: 'put', table: 'people', value: thePerson() };
const other: Put = { op: 'put', table: 'people', value: thePerson({ id: bea, name: 'Bea Blum', preferredName: '' }) };
const promise = (...args: Parameters<typeof thePromise>): Put => ({ op: 'put', table: 'commitments', value: thePromise(...args) });

test('what was deleted comes back from the trash or goes for good, from the journal, too', async ({ page, profile }) => {
  const meeting = theMeeting(daysAgo(6));
  await seed(page, [
    person,
    other,
    promise('Ask about the VPN', { dueOn: daysAgo(2) }),
    promise('Bring the cable', { personId: bea, dueOn: daysAgo(1) }),
    promise('Forgotten long ago', { personId: bea, deletedAt: Date.now() - 40 * DAY }),
    { op: 'put', table: 'oneOnOnes', value: meeting },
    { op: 'put', table: 'praise', value: thePraise('Moved the office together', { personIds: [bea, abel] }) },
  ]);
  await goTo(page, '/people/abel');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete with everything about them' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await goTo(page, '/today');
  await expect(page.getByText('Bring the cable')).toBeVisible();
  await expect(page.getByText('Ask about the VPN')).toBeHidden();

  await goTo(page, '/trash');
  const abels = page.getByRole('region', { name: 'Abel Tesfaye' });
  await expect(abels).toContainText('With 1 one-on-one, 1 promise.');
  await expect(abels).toContainText(/Deleted today.*goes for good/);
  expect(await violations(page)).toEqual([]);
  await abels.getByRole('button', { name: 'Bring back: Abel Tesfaye' }).click();
  await expect(abels).toBeHidden();
  await goTo(page, '/today');
  await expect(page.getByText('Ask about the VPN')).toBeVisible();
  await goTo(page, '/people/abel/praise');
  await expect(page.getByText('Moved the office together')).toBeVisible();

  await goTo(page, '/trash');
  await page.getByRole('button', { name: 'Delete for good: Forgotten long ago' }).click();
  await page.getByRole('button', { name: 'Delete for good', exact: true }).click();
  await expect(page.getByText('The trash is empty.')).toBeVisible();
  await expect(page.getByText('Gone for good, from Heed’s files, too.')).toBeVisible();
  const journal = path.join(profile, 'journal');
  const written = await Promise.all((await readdir(journal)).map((name) => readFile(path.join(journal, name), 'utf8')));
  expect(written.join('')).toContain('"text":"Bring the cable"');
  expect(written.join('')).not.toContain('"text":"Forgotten long ago"');
});

test('an earlier note and an earlier plan are compared in words, come back, and are taken back again', async ({ page }) => {
  const meeting = theMeeting(daysAgo(3));
  const note = (body: string, visibility: 'shared' | 'private' = 'shared'): Change => ({
    op: 'put',
    table: 'notes',
    value: stamp({ id: `${meeting.id}-${visibility}` as NoteId, oneOnOneId: meeting.id, personId: abel, visibility, body }, 1),
  });
  const empty = newPlan('plan' as PlanId, thePerson(), [], daysAgo(3), 1);
  const plan = (supportNeeded: string): Change => ({ op: 'put', table: 'plans', value: { ...empty, supportNeeded } });
  const written = (hoursAgo: number, changes: readonly Change[]) => ({ label: 'Write', at: Date.now() - hoursAgo * 3_600_000, origin: 'sample', changes });
  await seed(page, [person, { op: 'put', table: 'oneOnOnes', value: meeting }]);
  await appendAll(page, [
    written(9, [note('The rack is full. Order a second one.'), note('He wants to leave', 'private'), plan('A day a week for the course')]),
    written(5, [note('The rack is full. Order nothing this year.'), note('He wants to stay', 'private'), plan('Two days a week for the course')]),
  ]);

  await goTo(page, `/one-on-ones/${meeting.id}`);
  await page.keyboard.press('Alt+V');
  const differs = page.getByRole('region', { name: 'What differs' });
  await expect(differs.locator('del')).toContainText('a second one');
  await expect(differs.locator('ins')).toContainText('nothing this year');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('b');
  await expect(page.getByText('The earlier text is back.')).toBeVisible();
  const editor = page.getByRole('textbox', { name: 'Shared notes' });
  await expect(editor).toContainText('Order a second one.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(editor).toContainText('Order nothing this year.');

  await goTo(page, `/one-on-ones/${meeting.id}/versions?note=private`);
  await expect(page.getByRole('button', { name: /Lift the veil/ })).toBeVisible();
  await expect(page.getByText('leave', { exact: true })).toBeHidden();

  await goTo(page, '/plans/plan');
  await page.keyboard.press('Alt+V');
  await expect(page.getByRole('region', { name: 'Support needed' }).locator('del')).toContainText('A day');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText('The earlier plan is back.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Support needed' })).toHaveValue('A day a week for the course');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('textbox', { name: 'Support needed' })).toHaveValue('Two days a week for the course');
});
