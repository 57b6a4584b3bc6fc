import { expect, launch, test } from '#tests/support/launch.ts';
import { watchApp } from '#tests/support/watch-app.ts';

/** Every end-to-end test relies on this watch to fail it; so it is shown to see what it should. */
test('sees errors of windows and of main', async ({ profile }) => {
  const app = await launch(profile);
  const { complaints } = watchApp(app);
  const page = await app.firstWindow();
  await page.evaluate(() => {
    console.error('said on the console');
    void Promise.reject(new Error('rejected in the window'));
    setTimeout(() => {
      throw new Error('thrown in the window');
    });
  });
  await app.evaluate(() => void Promise.reject(new Error('rejected in main')));
  for (const expected of ['said on the console', 'rejected in the window', 'thrown in the window', 'rejected in main']) {
    await expect.poll(() => complaints.filter((complaint) => complaint.includes(expected))).toHaveLength(1);
  }
  await app.close();
});
