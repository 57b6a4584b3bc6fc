import type { Stage } from './stage.ts';
import type { Someone } from './steps.ts';

/** Writes praise down in one line on Today, by keyboard. */
export async function writeOneLine({ page, goTo, show }: Stage, { calledName }: Someone): Promise<void> {
  await goTo('/today');
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await page.getByRole('textbox', { name: 'Write something down' }).waitFor();
  await page.keyboard.press('c');
  await page.keyboard.type(`praise ${calledName} for the puppet afternoon`);
  await page.getByText('Praise to say').waitFor();
  await show('Wrote one line on Today; Heed shows how it understands it before anything is saved.', 'capture');
  await page.keyboard.press('Enter');
  await page.getByText('Praise to say: written down.').waitFor();
}
