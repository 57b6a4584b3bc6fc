import { isoWeekday } from '#domain/calendar/calendar-date.ts';
import { goTo } from '#tests/support/go-to.ts';
import { addSampleTeam } from '#tests/support/sample-team.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { ownToday } from '#tests/support/own-today.ts';

test('a review begins on Today, goes on where it stopped, and closes with a line that stays private', async ({ page }) => {
  await addSampleTeam(page);
  const weekday = isoWeekday(ownToday());
  await page.evaluate((day) => window.heed.changeSettings({ weeklyReview: { weekday: day, at: '15:00' as never } }), weekday);
  await goTo(page, '/today');
  await page.getByRole('link', { name: 'Look back' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^The week of / })).toBeVisible();

  // A promise is kept where it stands, by its own key.
  const promises = page.getByRole('list', { name: 'Open promises' });
  await promises.getByRole('button', { name: 'ask about the trolley lift', exact: true }).focus();
  await page.keyboard.press('k');
  await expect(promises.getByText('ask about the trolley lift')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'With whom did you speak, and what is not written up?' })).toBeFocused();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(page.getByRole('heading', { name: 'Who did something well, and has heard it?' })).toBeFocused();

  // Praise is written in place.
  await page.getByRole('combobox', { name: 'For' }).fill('Tom');
  await page.getByRole('option', { name: /Tomás/ }).click();
  await page.getByRole('textbox', { name: 'What they did' }).fill('sorted the rota in a day');
  await page.getByRole('button', { name: 'I have said it' }).click();
  await expect(page.getByText('Written down as heard.')).toBeVisible();

  await goTo(page, '/today');
  await expect(page.getByText('Your review of the week waits with 4 steps.')).toBeVisible();
  await page.getByRole('link', { name: 'Go on' }).click();
  const steps = page.getByRole('navigation', { name: 'Steps of the review: 2 of 6 settled' });
  await expect(steps.getByRole('button', { name: 'Good words' })).toHaveAttribute('aria-current', 'step');
  await steps.getByRole('button', { name: 'For yourself' }).click();
  await page.getByRole('textbox', { name: 'One line for yourself' }).fill('Ask earlier, and wait for the answer.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Who did something well, and has heard it?' })).toBeFocused();
  await page.getByRole('button', { name: 'To the end' }).click();
  await expect(page.getByText('3 steps are still open; closing skips them.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'The week is closed' })).toBeVisible();

  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect(page.getByRole('heading', { name: 'That was the week' })).toBeVisible();
  await page.getByRole('button', { name: 'Close the week' }).click();
  await goTo(page, '/today');
  await expect(page.getByRole('heading', { name: 'You owe' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Look back' })).toHaveCount(0);
  // Another week is shown with this one among the earlier ones, its line behind the veil.
  await goTo(page, '/review?week=2026-01-05&step=closing');
  const earlier = page.getByRole('region', { name: 'Earlier reviews' });
  await expect(earlier.getByText('Ask earlier, and wait for the answer.')).toBeHidden();
  await earlier.getByRole('button', { name: /Lift the veil/ }).click();
  await expect(earlier.getByText('Ask earlier, and wait for the answer.')).toBeVisible();
});

test('the team’s week tells who is away and who works differently, and is walked by keyboard', async ({ page }) => {
  await addSampleTeam(page);
  await goTo(page, '/team');
  await page.keyboard.press('m');
  await page.getByRole('textbox', { name: 'What the team is for' }).fill('Every patient knows whom to ask.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Every patient knows whom to ask/ })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /Nobody leaves our wards/ })).toBeVisible();

  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'New absence' });
  await dialog.getByRole('combobox', { name: 'Who' }).fill('Amara');
  await page.getByRole('option', { name: /Amara/ }).click();
  const [year, month, day] = ownToday().split('-');
  await dialog.getByRole('group', { name: 'First day' }).getByRole('spinbutton').first().click();
  await page.keyboard.type(`${day}${month}${year}`);
  await dialog.getByText('Travelling for work').click();
  await dialog.getByRole('button', { name: 'Write it down' }).click();
  await expect(dialog).toBeHidden();
  const away = page.getByRole('region', { name: 'Away', exact: true });
  await expect(away.getByText('Travelling for work')).toBeVisible();
  await goTo(page, '/today');
  await expect(page.getByRole('region', { name: 'Away today' }).getByText('Amara Okafor')).toBeVisible();

  await goTo(page, '/team');
  const table = page.getByRole('table');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: /^The week of / })).toBeVisible();
  await expect(table.getByRole('row', { name: /Leyla/ }).getByRole('cell').nth(1)).toHaveText('Remote');
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { name: /^(This|Next) week$/ })).toBeVisible();

  await page.getByRole('button', { name: /Change how the week of .*Tomás/ }).click();
  await page.getByRole('button', { name: /Tuesday/ }).first().click();
  await page.getByRole('option', { name: 'Remote' }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(table.getByRole('row', { name: /Tomás/ }).getByRole('cell').nth(1)).toHaveText('Remote');
});
