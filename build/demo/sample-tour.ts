import { backUp, protect } from './keeping.ts';
import type { Stage } from './stage.ts';

/** Adds the sample team to a fresh, protected profile and shows a day with it: what is owed, the brief, asks, finding, the mirror, a backup. */
export async function tourSampleTeam(stage: Stage): Promise<void> {
  const { page, goTo, show } = stage;
  await protect(stage);
  await goTo('/welcome');
  await page.getByRole('button', { name: 'Try a sample team' }).click();
  await page.getByRole('heading', { name: 'You owe' }).waitFor();
  await goTo('/today');
  await page.getByRole('textbox', { name: 'Write something down' }).waitFor();
  await show('Today: what you owe first, then who comes next.', 'today');
  await page.keyboard.press('b');
  await page.getByRole('heading', { name: 'What you promised' }).waitFor();
  await show('The brief of the next one-on-one: yours first, each line with its evidence.', 'brief');
  await goTo('/asks');
  await page.getByRole('heading', { name: /^Answer first/ }).waitFor();
  await show('Asked for: a board by what is owed next, each with its clock in working days.', 'asks');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('night');
  await page.getByRole('dialog', { name: 'Find or do anything' }).getByRole('option').nth(6).waitFor();
  await show('One field for every person, place, action and record.', 'find');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await goTo('/care');
  await page.getByRole('heading', { name: 'Promises' }).waitFor();
  await show('The mirror: what became of promises and asks, and where attention went.', 'care');
  await goTo('/team');
  await page.getByRole('heading', { name: 'Team', level: 1 }).waitFor();
  await page.getByRole('table').first().waitFor();
  await show('The team: who is off and who works when, in one week, and what you do together.', 'team');
  await goTo('/review?step=promises');
  await page.getByRole('heading', { name: /^The week of/, level: 1 }).waitFor();
  await show('Ten minutes on Friday: what the week owed, and what the next one does.', 'review');
  await backUp(stage);
}
