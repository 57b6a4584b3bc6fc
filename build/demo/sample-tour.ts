import type { Stage } from './stage.ts';

/** Adds the sample team to a fresh profile and shows what people asked for and how the manager does. */
export async function tourSampleTeam({ page, goTo, show }: Stage): Promise<void> {
  await goTo('/welcome');
  await page.getByRole('button', { name: 'Try a sample team' }).click();
  await page.getByRole('heading', { name: 'You owe' }).waitFor();
  await goTo('/asks');
  await page.getByRole('heading', { name: /^Answer first/ }).waitFor();
  await show('Asked for: a board by what is owed next, each with its clock in working days.', 'asks');
  await goTo('/care');
  await page.getByRole('heading', { name: 'Promises' }).waitFor();
  await show('The mirror: what became of promises and asks, and where attention went.', 'care');
}
