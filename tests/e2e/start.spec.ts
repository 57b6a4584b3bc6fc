import { expect, test } from '#tests/support/launch.ts';

test('opens on Today', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  expect(page.url()).toBe('app://heed/#/today');
});
