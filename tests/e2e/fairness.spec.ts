import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { addDays, addMonths, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import type { CommitmentId } from '#domain/commitments/commitment.ts';
import type { Change } from '#domain/journal/change.ts';
import { theExpectation, theFeedback, theMeeting, thePerson, thePraise, thePromise } from '#tests/support/meeting-records.ts';
import type { Note, NoteId } from '#domain/one-on-ones/one-on-one.ts';
import { stamp } from '#domain/record.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { PersonId } from '#domain/people/person.ts';
import { violations } from '#tests/support/axe.ts';
import { answerFolder, answerSave } from '#tests/support/dialogs.ts';
import { goTo } from '#tests/support/go-to.ts';
import { pdfFacts, pdfPages, taggedText } from '#tests/support/pdf.ts';
import { seed } from '#tests/support/seed.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { isInstalled } from '#tests/support/tools.ts';

const today = calendarDateAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
const put = (table: string, value: unknown) => ({ op: 'put', table, value }) as Change;
const meeting = theMeeting(today);
const abel = thePerson({ privateContext: 'Looks after Tom Weaver’s dog at lunch' });
const note = (visibility: Note['visibility'], body: string) => put('notes', stamp<Note>({ id: `note-${visibility}` as NoteId, oneOnOneId: meeting.id, personId: abel.id, visibility, body }, Date.now()));
const records: Change[] = [
  put('people', abel),
  put('people', newPerson('tom' as PersonId, 'Tom Weaver', {}, 1)),
  put('people', newPerson('will' as PersonId, 'Will Stone', {}, 1)),
  put('oneOnOnes', meeting),
  note('shared', 'We agreed on the rota.\n\n- Abel will ask Tom about the scanner'),
  note('private', 'Tom’s new desk annoys him. Will said he would help. His sister Marta is ill.'),
  put('feedback', theFeedback('Interrupted Tom twice')),
  put('praise', thePraise('Calmed the call that T. Weaver could not')),
  put('commitments', thePromise('Ask Will Stone for a second screen')),
  put('expectations', theExpectation('Say early when a date slips', { confirmations: [{ on: today, role: '' }] })),
];

const liftVeil = (page: Page) => page.getByRole('button', { name: 'Lift the veil' }).first().click();

test('what Heed holds about somebody is looked through, masked, shortened and saved as PDF and folder; a handover holds shareable facts only', async ({ page, app }, info) => {
  test.setTimeout(120_000);
  mkdirSync(info.outputPath(), { recursive: true });
  await seed(page, records);
  await goTo(page, `/people/${abel.id}`);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'What Heed holds about them…' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What Heed holds' })).toBeVisible();
  await liftVeil(page);
  const main = page.getByRole('main');
  await expect(main).not.toContainText('Interrupted Tom');
  await expect(main.getByText('Interrupted [another person 1] twice')).toBeVisible();

  // "Will" is a word, too: it is masked, and the manager may look at it and say otherwise.
  const will = page.getByRole('checkbox', { name: /^Mask Will once/ });
  await expect(will).toBeChecked();
  await page.getByRole('button', { name: 'Mask Marta' }).click();
  await expect(main.getByText('His sister [another person', { exact: false })).toBeVisible();

  // A whole field is kept out by its button, a passage by selecting it.
  await page.evaluate(() => {
    const fact = [...document.querySelectorAll<HTMLElement>('[data-fact]')].find((each) => each.textContent?.includes('annoys him')) as HTMLElement;
    const piece = [...fact.querySelectorAll('[data-piece-kind=text]')].at(-1)?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(fact.querySelector('[data-piece-kind=name]') as Node, 0, piece, piece.data.indexOf('ill') + 3);
  });
  await page.getByRole('button', { name: 'Keep the selection out…' }).click();
  await page.getByRole('textbox', { name: 'Reason' }).fill('about somebody else');
  await page.getByRole('button', { name: 'Keep it out', exact: true }).click();
  await expect(main.getByText('[removed: about somebody else]')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await answerFolder(app, info.outputPath());
  await page.getByRole('button', { name: 'Save as a folder…' }).click();
  await expect(page.getByText(/documents are saved in/)).toBeVisible();
  const folder = path.join(info.outputPath(), readdirSync(info.outputPath()).find((name) => name.startsWith('What Heed holds')) ?? '');
  const written = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
  expect(written).toContain('Calmed the call that');
  expect(written).not.toMatch(/Tom|Weaver|Marta|annoys/);

  const file = info.outputPath('pack.pdf');
  await answerSave(app, file);
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByText('Saved as')).toBeVisible();
  if (isInstalled('pdfinfo') && isInstalled('pdftotext')) {
    expect(pdfFacts(file)).toMatchObject({ Tagged: 'yes', Title: 'What Heed holds about Abel Tesfaye' });
    const text = pdfPages(file).join('\n').replace(/\s+/g, ' ');
    expect(text).toContain('[removed: about somebody else]');
    expect(text).toContain('Interrupted [another person 1] twice');
    expect(text).not.toMatch(/Tom|Weaver|Marta|annoys/);
    expect(taggedText(file).filter(({ tag }) => tag === 'H2').map(({ text: title }) => title)).toContain('Feedback');
  }

  await goTo(page, `/people/${abel.id}/handover`);
  const preview = page.getByRole('region', { name: 'The handover as it will be printed' });
  await expect(preview.getByText('Ask Will Stone for a second screen').first()).toBeVisible();
  await expect(preview.getByText('Say early when a date slips').first()).toBeVisible();
  for (const kept of ['annoys', 'Interrupted', 'dog at lunch', 'Calmed']) await expect(preview).not.toContainText(kept);
  await page.getByRole('checkbox', { name: /agrees that I pass on/ }).press('Space');
  await expect(preview.getByText('Birthday and work anniversary').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('a judgement is underlined beneath the words, left alone when one says so, and never stops anything', async ({ page }) => {
  await seed(page, records);
  await goTo(page, `/people/${abel.id}/profile`);
  await liftVeil(page);
  const context = page.getByRole('textbox', { name: 'Life and work' });
  await context.fill('He is lazy. He always complains.');
  const hints = page.getByRole('list', { name: 'Worth a second look' });
  await expect(hints).toContainText('This is a judgement of the person.');
  await expect(hints).toContainText('are rarely true');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Leave it: “lazy”' }).click();
  await expect(hints).not.toContainText('judgement');
  await page.getByRole('button', { name: 'Not for this word: “always”' }).click();
  await expect(hints).toBeHidden();
  await context.blur();

  await goTo(page, `/one-on-ones/${meeting.id}`);
  const shared = page.getByRole('textbox', { name: 'Shared notes' });
  await shared.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' She is depressed. She is always late.');
  await expect(shared.locator('.wording-hint')).toHaveText(['depressed']);
  await expect(page.getByText('This is about health, which is specially protected.')).toBeVisible();

  await goTo(page, '/settings/writing');
  await expect(page.getByText('Left alone: “always”')).toBeVisible();
  await page.getByRole('switch', { name: 'Hints about wording' }).press('Space');
  await goTo(page, `/one-on-ones/${meeting.id}`);
  await expect(page.getByRole('textbox', { name: 'Shared notes' })).toContainText('depressed');
  await expect(page.locator('.wording-hint')).toHaveCount(0);
});

test('what is over its period is announced on Today, goes only when one says so, and leaves a receipt that proves it', async ({ page, profile }) => {
  const past = addDays(today, -800);
  const soon = addDays(addMonths(today, -24), 5);
  await seed(page, [
    ...records,
    put('commitments', thePromise('Long kept', { id: 'promise-1' as CommitmentId, state: 'kept', madeOn: past, closedOn: past })),
    put('commitments', thePromise('Kept a while ago', { id: 'promise-2' as CommitmentId, state: 'kept', madeOn: soon, closedOn: soon })),
  ]);
  await goTo(page, '/settings/retention');
  await expect(page.getByText('Off: everything is kept until you delete it.')).toBeVisible();
  await page.getByRole('switch', { name: 'Keep to periods' }).press('Space');
  const over = page.getByRole('list', { name: 'Over its period' });
  await expect(over).toContainText('Promises');
  await expect(over).toContainText('1 promise');
  await expect(page.getByRole('list', { name: 'In the coming three months' })).toContainText('1 promise');
  expect(await violations(page)).toEqual([]);

  await goTo(page, '/today');
  await expect(page.getByText('2 records about one person come to the end of the period you set.')).toBeVisible();
  await page.getByRole('link', { name: 'Look at it' }).click();
  await page.getByRole('button', { name: 'Delete for good…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('Nothing is over its period.')).toBeVisible();
  await expect(page.getByText(/read back; none holds any of it\./)).toBeVisible();
  expect(inJournal(profile, 'Long kept')).toBe(false);
  expect(inJournal(profile, 'Kept a while ago')).toBe(true);
});

/** Whether any file of the journal holds a text. */
const inJournal = (profile: string, text: string): boolean =>
  readdirSync(path.join(profile, 'journal'), { recursive: true, withFileTypes: true }).some((entry) => entry.isFile() && readFileSync(path.join(entry.parentPath, entry.name)).includes(text));
