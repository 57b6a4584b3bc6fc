import fs from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright';
import { root } from '#build/run-command.ts';
import type { Stage } from './stage.ts';

/** Someone of the sample roster, and the route of their pages. */
export interface Someone {
  readonly name: string;
  readonly calledName: string;
  readonly route: string;
}

const MATI = { name: 'Mateusz Wiśniewski', calledName: 'Mati' };

/** Imports build/demo/roster.csv through the real importer. */
export async function importRoster({ page, goTo, show }: Stage): Promise<Someone> {
  await goTo('/people/import');
  await page.locator('input[type=file]').setInputFiles(path.join(root, 'build/demo/roster.csv'));
  await page.getByRole('region', { name: 'The first people' }).getByRole('cell', { name: MATI.name }).waitFor();
  await show('Chose a roster as a personnel system exports it; Heed shows how it understands each column before anything is written.', 'import');
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await page.getByRole('list', { name: 'People' }).waitFor();
  await show('Imported nine people in one step, which one undo would take back.', 'people');
  await page.getByRole('list', { name: 'People' }).getByRole('link', { name: MATI.name }).click();
  await page.getByRole('heading', { level: 1, name: MATI.name }).waitFor();
  return { ...MATI, route: new URL(page.url()).hash.slice(1) };
}

/** Notes down what a manager would know before a one-on-one, and opens the brief. */
export async function showBrief({ page, goTo, show }: Stage, { calledName, route }: Someone): Promise<void> {
  await goTo(`${route}/promises`);
  await page.getByRole('textbox', { name: 'You promise' }).fill('reserve the small theatre for the holiday readings by tomorrow');
  await page.keyboard.press('Enter');
  await page.getByText('reserve the small theatre', { exact: false }).first().waitFor();
  await goTo(`${route}/one-on-ones`);
  for (const [by, point] of [[calledName, 'The story hour is full; who turns families away?'], ['You', 'Saturday shifts in December']] as const) {
    await page.getByRole('button', { name: /Raised by/ }).click();
    await page.getByRole('option', { name: by, exact: true }).click();
    await page.getByRole('textbox', { name: 'New talking point' }).fill(point);
    await page.keyboard.press('Enter');
    await page.getByText(point).waitFor();
  }
  await goTo(`${route}/growth`);
  await page.getByRole('textbox', { name: /^New goal for/ }).fill('Lead the summer reading scheme');
  await page.keyboard.press('Enter');
  await page.getByText('Lead the summer reading scheme').first().waitFor();
  await goTo(`${route}/brief`);
  await page.getByText('reserve the small theatre', { exact: false }).first().waitFor();
  await show(`Opened the brief for ${calledName}: what you owe first, then their points, then goals.`, 'brief');
}

/** Holds the one-on-one: notes with a promise captured in the text, private notes, wrap-up. */
export async function holdOneOnOne({ page, show }: Stage, { name, calledName }: Someone): Promise<void> {
  await page.getByRole('button', { name: 'Begin the one-on-one' }).click();
  const notes = page.getByRole('textbox', { name: 'Shared notes' });
  await notes.click();
  await page.keyboard.type('The puppet afternoon went well; forty children came.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/promise');
  await page.getByRole('option', { name: '/promise' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('ask for a second reading room by Friday');
  await page.keyboard.press('Enter');
  await notes.locator('[data-capture=promise]').waitFor();
  await show(`Held the one-on-one with ${calledName}; a line after /promise became a promise of yours with a day.`, 'meeting');
  await page.getByRole('link', { name: 'Wrap up' }).click();
  await page.getByText('ask for a second reading room').first().waitFor();
  await show('Wrapped up: what was agreed, the next day, and a summary to copy that holds shared notes only.', 'wrap-up');
  await page.getByRole('button', { name: /^Plan it for/ }).click();
  await page.getByRole('button', { name: 'Finish and mark as held' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await show(`Finished: the one-on-one stands in ${calledName}’s history, and the next one is planned.`, 'person');
}

const MINUTE_MS = 60_000;
/** A minute that begins in a few seconds may have begun before the form is filled in. */
const FORM_MS = 20_000;

/** Sets a reminder for the next minute and waits until it is shown. */
export async function letReminderCome({ page, desktop, goTo, show }: Stage): Promise<void> {
  const dueAt = new Date(Math.ceil((Date.now() + FORM_MS) / MINUTE_MS) * MINUTE_MS);
  await goTo('/reminders');
  await page.getByRole('button', { name: 'New reminder' }).click();
  await page.getByRole('textbox', { name: 'Remind me to' }).fill('water the plant in the reading room');
  await typeParts(page.getByRole('group', { name: 'Day' }), { month: dueAt.getMonth() + 1, day: dueAt.getDate(), year: dueAt.getFullYear() });
  await typeParts(page.getByRole('group', { name: 'Time' }), { hour: dueAt.getHours(), minute: dueAt.getMinutes() });
  await page.getByRole('dialog').getByRole('button', { name: 'Remind me' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  const receipt = page.getByRole('listitem').filter({ hasText: 'water the plant' }).filter({ hasText: /shown/i });
  console.log('   Waiting for a reminder, at most a minute and a half …');
  await receipt.first().waitFor({ timeout: 3 * MINUTE_MS });
  const shown = (await desktop.notifications())?.find(({ title, body }) => `${title} ${body}`.includes('water the plant'));
  const where = shown ? `the notification daemon got “${[shown.title, shown.body].filter(Boolean).join(' — ')}”` : 'look at the notifications of your desktop';
  await show(`A reminder came due and was shown: ${where}.`, 'reminder');
}

/** Types into the parts of a date or time field, whatever order the locale puts them in. */
async function typeParts(field: Locator, parts: Readonly<Record<string, number>>): Promise<void> {
  for (const [part, value] of Object.entries(parts)) {
    const segment = field.getByRole('spinbutton', { name: new RegExp(`^${part}`) });
    await segment.click();
    await segment.pressSequentially(part === 'year' ? String(value) : String(value).padStart(2, '0'));
  }
}

/** Writes a development plan, and exports it as a PDF. */
export async function exportPlan({ app, page, folder, goTo, show }: Stage, { calledName, route }: Someone): Promise<void> {
  await goTo(`${route}/growth`);
  await page.getByRole('button', { name: 'New plan' }).click();
  await page.getByRole('textbox', { name: 'Strengths', exact: true }).fill('Children trust him at once. He hears what a shy one asks for.');
  await page.getByRole('textbox', { name: /^Focus areas/ }).fill('Speaking for the branch\nPlanning a season');
  await page.mouse.wheel(0, -10_000);
  await show(`Wrote a development plan with ${calledName} beside the page as it will be printed.`, 'plan');
  const file = path.join(folder, 'development-plan.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    // The system's save dialog is outside the app: answered here in place of a person.
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: /PDF/ }).first().click();
  await page.getByRole('button', { name: /Show/ }).waitFor();
  const { size } = await fs.stat(file);
  await show(`Exported the plan as a PDF of ${Math.round(size / 1024)} kB: ${path.relative(root, file)}.`, 'exported');
}
