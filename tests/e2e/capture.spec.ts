import { execFileSync } from 'node:child_process';
import type { Put } from '#domain/journal/change.ts';
import type { PersonId } from '#domain/people/person.ts';
import { violations } from '#tests/support/axe.ts';
import { goTo } from '#tests/support/go-to.ts';
import { expect, test } from '#tests/support/launch.ts';
import { thePerson } from '#tests/support/meeting-records.ts';
import { seed } from '#tests/support/seed.ts';
import { needs } from '#tests/support/tools.ts';

const person = (id: string, name: string): Put => ({ op: 'put', table: 'people', value: thePerson({ id: id as PersonId, name, preferredName: '' }) });

test('one line on Today and from anywhere becomes the right record, with the main window closed too', async ({ app, page }) => {
  needs('xdotool');
  await seed(page, [person('ana', 'Ana Ford'), person('mark-l', 'Mark Lee'), person('mark-t', 'Mark Twain')]);
  const isShown = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((window) => window.isVisible()));
  const field = page.getByRole('textbox', { name: 'Write something down' });

  await test.step('on Today, by keyboard', async () => {
    await goTo(page, '/today');
    await expect(field).toBeVisible();
    await page.keyboard.press('c');
    await expect(field).toBeFocused();
    await page.keyboard.type('praise Ana for the outage handover');
    await expect(page.getByText('Praise to say')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Praise to say: written down.')).toBeVisible();
    await expect(field).toHaveValue('');
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
  });

  await test.step('a name that two people have asks which', async () => {
    await field.fill('promise Mark: budget answer by tomorrow');
    await expect(page.getByText('Which')).toContainText('Mark');
    await field.press('Enter');
    await expect(page.getByRole('button', { name: 'Mark Lee', exact: true })).toBeFocused();
    await page.getByRole('button', { name: 'Mark Twain', exact: true }).click();
    await expect(page.locator('output').filter({ hasText: 'You promise' })).toContainText('Mark Twain');
    await expect(field).toBeFocused();
    await field.press('Enter');
    await goTo(page, '/promises');
    await expect(page.getByRole('region', { name: 'Open' })).toContainText('To Mark Twain');
    await expect(page.getByRole('region', { name: 'Open' })).toContainText('due tomorrow');
  });

  await test.step('a name nobody has can be added; a line that is no record says what is missing', async () => {
    await goTo(page, '/today');
    await field.fill('matter Zoë: VPN drops 20 min/day');
    await page.getByRole('button', { name: /^Add .*Zoë/ }).click();
    await expect(page.locator('output').filter({ hasText: 'Matter' })).toContainText('Zoë');
    await expect(page.getByText('A friction, 100 minutes a week')).toBeVisible();
    await field.press('Enter');
    await goTo(page, '/asks');
    await expect(page.locator('main')).toContainText('VPN drops 20 min/day');
    await goTo(page, '/today');
    await field.fill('something happened');
    await field.press('Enter');
    await expect(page.getByText('Begin with one of these words')).toBeVisible();
    await field.fill('');
  });

  await test.step('from anywhere, while Heed has no window', async () => {
    const closed = page.waitForEvent('close');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await closed;
    const opened = app.waitForEvent('window');
    execFileSync('xdotool', ['key', 'ctrl+alt+j']);
    const small = await opened;
    const line = small.getByRole('textbox', { name: 'Write something down' });
    await expect(line).toBeFocused();
    expect(await violations(small)).toEqual([]);
    await small.keyboard.type('word Ana about her move');
    await small.keyboard.press('Enter');
    await expect(small.getByText('A word in passing: written down.')).toBeVisible();
    await small.keyboard.press('Escape');
    await expect.poll(() => isShown()).toBe(false);
    execFileSync('xdotool', ['key', 'ctrl+alt+j']);
    await expect.poll(() => isShown()).toBe(true);
    await expect(line).toBeFocused();
  });

  await test.step('keys that another program has are named, and others can be chosen', async () => {
    const opened = app.waitForEvent('window');
    await app.evaluate(({ app: heed }) => void heed.emit('activate'));
    const main = await opened;
    await app.evaluate(({ globalShortcut }) => globalShortcut.register('CommandOrControl+Alt+K', () => undefined));
    await goTo(main, '/settings/writing');
    await main.getByRole('button', { name: 'Change the keys' }).click();
    await main.keyboard.press('Control+Alt+k');
    await expect(main.getByText('Another program has these keys')).toBeVisible();
    await main.getByRole('button', { name: 'Change the keys' }).click();
    await main.keyboard.press('Control+Alt+u');
    await expect(main.getByText('Another program has these keys')).toBeHidden();
    expect(await app.evaluate(({ globalShortcut }) => ['J', 'U'].map((key) => globalShortcut.isRegistered(`CommandOrControl+Alt+${key}`)))).toEqual([false, true]);
  });


});
