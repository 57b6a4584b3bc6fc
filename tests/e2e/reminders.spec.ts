import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type {} from '#bridge/bridge.ts';
import { type CalendarDate, calendarDateAt, type WallTime } from '#domain/calendar/calendar-date.ts';
import { wallTimeAt } from '#domain/calendar/instant.ts';
import type { Change } from '#domain/journal/change.ts';
import type { Note, NoteId } from '#domain/one-on-ones/one-on-one.ts';
import { stamp } from '#domain/record.ts';
import type { OwnReminder, OwnReminderId } from '#domain/reminders/own-reminder.ts';
import type { Receipt } from '#domain/reminders/planned-reminder.ts';
import { expect, test, zone } from '#tests/support/desktop-app.ts';
import { type DesktopSession, needsPython } from '#tests/support/desktop-session.ts';
import { abel, theMeeting, thePerson, thePromise } from '#tests/support/meeting-records.ts';
import { seed } from '#tests/support/seed.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** The next whole minute that is at least so many seconds away, as an instant. */
const wholeMinuteIn = (seconds: number) => Math.ceil((Date.now() / 1000 + seconds) / MINUTE) * MINUTE * 1000;

function own(text: string, dueAt: number, known: Partial<OwnReminder> = {}): Change {
  const value = stamp<OwnReminder>({ id: `own-${text}` as OwnReminderId, personId: null, text, on: calendarDateAt(dueAt, zone), at: wallTimeAt(dueAt, zone), recurrence: null, state: 'active', ...known }, 1);
  return { op: 'put', table: 'ownReminders', value };
}

/** Keys in the plan that main holds. */
const planned = async (profile: string): Promise<string[]> => {
  const text = await readFile(path.join(profile, 'reminders.json'), 'utf8').catch(() => '{}');
  const { plan } = JSON.parse(text) as { plan?: { reminders: { key: string }[] } | null };
  return plan?.reminders.map(({ key }) => key) ?? [];
};
const untilPlanned = (profile: string, text: string) => expect.poll(async () => (await planned(profile)).filter((key) => key.includes(text)).length, { timeout: 30_000 }).toBeGreaterThan(0);
const untilUnplanned = (profile: string, text: string) => expect.poll(async () => (await planned(profile)).filter((key) => key.includes(text)).length, { timeout: 30_000 }).toBe(0);
const receipts = (page: Page): Promise<readonly Receipt[]> => page.evaluate(() => window.heed.readReceipts(0));
/** As the system tells after sleep; saves the test the twenty seconds until the clock is looked at. */
const wake = (app: ElectronApplication) => app.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'));
const titles = async (desktop: DesktopSession) => (await desktop.shown()).map(({ title }) => title);
const untilShown = (desktop: DesktopSession, expected: readonly string[]) => expect.poll(() => titles(desktop), { timeout: 60_000 }).toEqual(expected);
/** Moves the clock to so many seconds before an instant; waits until the app reads it so. */
async function setClockBefore(desktop: DesktopSession, app: ElectronApplication | null, instant: number, seconds: number) {
  const by = Math.round((instant - Date.now()) / 1000) - seconds;
  await desktop.setClock(by);
  if (app) await expect.poll(() => app.evaluate(() => Date.now()).then((shown) => Math.abs(shown - Date.now() - by * 1000) < 3_000)).toBe(true);
}

test.setTimeout(180_000);

test('reaches the desktop at its minute with the right words, and a click opens the page though no window is open', async ({ desktop, start, profile }) => {
  const first = await start();
  const dueAt = wholeMinuteIn(3 * HOUR);
  await seed(first.page, [{ op: 'put', table: 'people', value: thePerson() }, own('Ask about R&D <b>now</b>', dueAt, { personId: abel })]);
  await untilPlanned(profile, 'own-Ask');
  await first.app.close();

  await setClockBefore(desktop, null, dueAt, 12);
  const { app, page } = await start();
  expect(await titles(desktop)).toEqual([]);
  await untilShown(desktop, ['Ask about R&D <b>now</b>']);
  const [shown] = await desktop.shown();
  expect(shown?.body).toBe('About Abel.');
  const [receipt] = await receipts(page);
  expect(receipt).toMatchObject({ outcome: 'shown', dueAt, opened: false });
  expect(Math.abs((receipt?.shownAt ?? 0) - dueAt)).toBeLessThan(3_000);

  await page.close();
  await expect.poll(() => app.windows().length).toBe(0);
  const opening = app.waitForEvent('window');
  await desktop.click(shown?.id ?? 0);
  const opened = await opening;
  await expect.poll(() => new URL(opened.url()).hash).toBe(`#/people/${abel}`);
  await expect.poll(async () => (await receipts(opened))[0]?.opened).toBe(true);
});

test('off while several came due: one notification for all, each once, and nothing at the next start', async ({ desktop, start, profile }) => {
  const first = await start();
  const dueAt = wholeMinuteIn(HOUR);
  const texts = ['one', 'two', 'three', 'four', 'five', 'six'];
  await seed(first.page, texts.map((text, index) => own(text, dueAt + index * 10 * MINUTE * 1000)));
  for (const text of texts) await untilPlanned(profile, `own-${text}:`);

  // A night later, outside quiet hours whatever the hour of this test.
  await first.app.close().catch(() => undefined);
  await desktop.setClock(30 * HOUR);
  const second = await start();
  await second.page.evaluate(() => window.heed.readSettings().then((settings) => window.heed.changeSettings({ reminders: { ...settings.reminders, quietFrom: '00:00' as never, quietTo: '00:00' as never } })));
  await untilShown(desktop, ['While you were away: 6 reminders']);
  expect((await desktop.shown())[0]?.body).toBe('one\ntwo\nthree\nfour\nand 2 more');
  expect((await receipts(second.page)).map(({ title, outcome }) => [title, outcome])).toEqual(texts.map((text) => [text, 'caught-up']));
  await second.page.evaluate(() => (location.hash = '#/reminders'));
  await expect(second.page.getByText('The computer was off or asleep').first()).toBeVisible();
  await second.app.close();

  const third = await start();
  await wake(third.app);
  await third.page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(await titles(desktop)).toHaveLength(1);
});

test('asleep over several: waking up brings them as one, though the system says so twice', async ({ desktop, start, profile }) => {
  needsPython('dbusmock');
  await desktop.startLogind();
  const { app, page } = await start();
  await page.evaluate(() => window.heed.readSettings().then((settings) => window.heed.changeSettings({ reminders: { ...settings.reminders, quietFrom: '00:00' as never, quietTo: '00:00' as never } })));
  const dueAt = wholeMinuteIn(HOUR);
  await seed(page, [own('one', dueAt), own('two', dueAt + 60_000)]);
  await untilPlanned(profile, 'own-two');
  const resumed = app.evaluate(({ powerMonitor }) => new Promise<void>((resolve) => powerMonitor.once('resume', () => resolve())));
  await desktop.prepareForSleep(true);
  await setClockBefore(desktop, app, dueAt + 8 * HOUR * 1000, 0);
  await desktop.prepareForSleep(false);
  await desktop.prepareForSleep(false);
  await resumed;
  await untilShown(desktop, ['While you were away: 2 reminders']);
  await wake(app);
  expect(await titles(desktop)).toHaveLength(1);
});

test('a clock set forward is noticed by itself; set back, nothing comes again', async ({ desktop, start, profile }) => {
  const { app, page } = await start();
  const dueAt = wholeMinuteIn(3 * HOUR);
  await seed(page, [own('Stretch', dueAt)]);
  await untilPlanned(profile, 'own-Stretch');
  await setClockBefore(desktop, app, dueAt, -5);
  await untilShown(desktop, ['Stretch']);
  await desktop.setClock(0);
  await expect.poll(() => app.evaluate(() => Date.now()).then((shown) => Math.abs(shown - Date.now()) < 3_000)).toBe(true);
  await wake(app);
  await setClockBefore(desktop, app, dueAt, -30);
  await wake(app);
  await expect.poll(async () => (await receipts(page)).length).toBe(1);
  expect(await titles(desktop)).toEqual(['Stretch']);
});

test('in another time zone the wall clock there counts', async ({ desktop, start, profile }) => {
  const first = await start();
  const dueAt = wholeMinuteIn(HOUR);
  await seed(first.page, [own('Lunch', dueAt)]);
  await untilPlanned(profile, 'own-Lunch');
  // The traveller's computer takes the zone of New York while Heed runs: five hours later there.
  await first.app.evaluate(() => void (process.env['TZ'] = 'America/New_York'));
  const newYork = 5 * HOUR * 1000;
  await setClockBefore(desktop, first.app, dueAt, -MINUTE);
  await wake(first.app);
  await expect.poll(async () => (JSON.parse(await readFile(path.join(profile, 'reminders.json'), 'utf8')) as { plan: { zone: string } }).plan.zone).toBe('America/New_York');
  expect(await titles(desktop)).toEqual([]);
  await setClockBefore(desktop, first.app, dueAt + newYork, -5);
  await wake(first.app);
  await untilShown(desktop, ['Lunch']);
});

test('done or put off on the screen it does not come, and what was put off comes once', async ({ desktop, start, profile }) => {
  const { app, page } = await start();
  const dueAt = wholeMinuteIn(26 * HOUR);
  await seed(page, [own('Finished', dueAt), own('Later', dueAt), own('Undone', dueAt)]);
  await untilPlanned(profile, 'own-Later');
  await page.evaluate(() => (location.hash = '#/reminders'));
  for (const text of ['Finished', 'Undone']) await page.getByRole('button', { name: `Done: ${text}` }).click();
  await expect(page.getByRole('button', { name: 'Done: Undone' })).toBeHidden();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(page.getByRole('button', { name: 'Done: Undone' })).toBeVisible();
  await page.getByRole('button', { name: 'Put off: Later' }).click();
  await page.getByRole('menuitem', { name: 'For a week' }).click();
  await expect.poll(async () => (await planned(profile)).filter((key) => key.startsWith('own:own-Later') && key.includes('@')).length, { timeout: 30_000 }).toBe(1);
  await untilUnplanned(profile, 'own-Finished');

  await setClockBefore(desktop, app, dueAt, -5);
  await wake(app);
  await untilShown(desktop, ['Undone']);
  await desktop.setClock(9 * 24 * HOUR);
  await expect.poll(() => app.evaluate(() => Date.now()).then((shown) => shown - Date.now() > 8 * 24 * HOUR * 1000)).toBe(true);
  await page.evaluate(() => window.heed.readSettings().then((settings) => window.heed.changeSettings({ reminders: { ...settings.reminders, quietFrom: '00:00' as never, quietTo: '00:00' as never } })));
  await wake(app);
  await untilShown(desktop, ['Undone', 'While you were away: 1 reminder']);
  expect((await desktop.shown())[1]?.body).toBe('Later');
});

test('a promise kept before its day is not spoken of, and nothing private ever is', async ({ desktop, start, profile }) => {
  const canary = 'CANARY';
  const { app, page } = await start();
  await page.evaluate(() => window.heed.readSettings().then((settings) => window.heed.changeSettings({ reminders: { ...settings.reminders, workingDaysOnly: false, quietFrom: '00:00' as never, quietTo: '00:00' as never } })));
  const inDays = (days: number) => calendarDateAt(Date.now() + days * 24 * HOUR * 1000, zone);
  const kept = thePromise('send the draft', { dueOn: inDays(3) });
  const meeting = theMeeting(inDays(3), { state: 'planned', wrappedUpAt: null, at: '10:00' as WallTime, place: canary });
  const note = (visibility: 'shared' | 'private'): Change => ({ op: 'put', table: 'notes', value: stamp<Note>({ id: `note-${visibility}` as NoteId, oneOnOneId: meeting.id, personId: abel, visibility, body: `${canary} ${visibility}` }, 1) });
  await seed(page, [
    { op: 'put', table: 'people', value: thePerson({ privateContext: canary, aspirationsShort: canary, strengths: canary, recognitionNote: canary, birthday: inDays(3).slice(5) as never }) },
    { op: 'put', table: 'oneOnOnes', value: meeting },
    { op: 'put', table: 'commitments', value: kept },
    { op: 'put', table: 'commitments', value: thePromise('ask about the VPN', { dueOn: inDays(3), closingNote: canary }) },
    note('shared'),
    note('private'),
  ]);
  await untilPlanned(profile, kept.id);
  await seed(page, [{ op: 'put', table: 'commitments', value: { ...kept, state: 'kept', closedOn: inDays(0) as CalendarDate } }]);
  await untilUnplanned(profile, kept.id);

  await desktop.setClock(4 * 24 * HOUR);
  await expect.poll(() => app.evaluate(() => Date.now()).then((shown) => shown - Date.now() > 3 * 24 * HOUR * 1000)).toBe(true);
  await wake(app);
  await expect.poll(() => desktop.shown(), { timeout: 30_000 }).toHaveLength(1);
  const said = JSON.stringify(await desktop.shown());
  expect(said).toContain('You promised Abel: ask about the VPN');
  expect(said).toContain('Birthday of Abel');
  expect(said).toContain('Write up the one-on-one with Abel');
  expect(said).not.toContain('send the draft');
  expect(said).not.toContain(canary);
  expect(await readFile(path.join(profile, 'reminders.json'), 'utf8')).not.toContain(canary);
});

test('a notification service that hangs holds nothing up, and gets the reminder once it answers', async ({ desktop, start, profile }) => {
  const { app, page } = await start();
  const dueAt = wholeMinuteIn(HOUR);
  await seed(page, [own('Stretch', dueAt)]);
  await untilPlanned(profile, 'own-Stretch');
  desktop.freezeService();
  await setClockBefore(desktop, app, dueAt, -2);
  await wake(app);
  const askedAt = performance.now();
  expect(await page.evaluate(() => window.heed.tryNotification())).toBe('failed');
  expect(performance.now() - askedAt).toBeLessThan(12_000);
  const answeredAt = performance.now();
  await page.evaluate(() => window.heed.readSettings());
  expect(performance.now() - answeredAt).toBeLessThan(1_000);
  expect(await receipts(page)).toEqual([]);
  desktop.thawService();
  await expect.poll(async () => (await wake(app), (await receipts(page)).map(({ key }) => key).length), { timeout: 45_000 }).toBe(1);
  expect((await desktop.shown()).filter(({ title }) => title === 'Stretch')).toHaveLength(1);
});

test('sets a reminder by keyboard, changes it, deletes it and takes that back', async ({ page }) => {
  await page.evaluate(() => (location.hash = '#/reminders'));
  await expect(page.getByText('Nothing to remind you of.')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('Book the team lunch');
  await page.getByRole('button', { name: 'Repeats' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'By weeks' }).press('Enter');
  await expect(page.getByText(/^Every week on .*, at 09:00\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Remind me' }).press('Enter');
  const set = page.getByRole('region', { name: 'Set by you' });
  await expect(set.getByText(/^Every week on /)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Coming' }).getByRole('link', { name: 'Book the team lunch' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Edit: Book the team lunch' }).press('Enter');
  await page.getByRole('textbox', { name: 'Remind me to' }).fill('Book the dinner');
  await page.getByRole('button', { name: 'Change', exact: true }).press('Enter');
  await expect(set.getByText('Book the dinner')).toBeVisible();
  await page.getByRole('button', { name: 'More for: Book the dinner' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  await expect(page.getByText('Nothing to remind you of.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await expect(set.getByText('Book the dinner')).toBeVisible();
});
