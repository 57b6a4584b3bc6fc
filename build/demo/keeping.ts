import type { Stage } from './stage.ts';

const PASSPHRASE = 'seven plain wooden spoons';

/** Protects the profile with a passphrase; all that is written from then on is sealed. */
export async function protect({ page, goTo }: Stage): Promise<void> {
  await goTo('/protect');
  await page.getByLabel('New passphrase').fill(PASSPHRASE);
  await page.getByLabel('The same again').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Go on' }).click();
  const key = await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){6}$/).innerText();
  await page.getByLabel('Type the last group of four').fill(key.slice(-4));
  await page.getByRole('button', { name: 'Protect Heed' }).click();
  await page.getByRole('heading', { level: 1, name: 'Heed is protected' }).waitFor();
}

/** Makes a backup, which counts once all of it was read back from the disk. */
export async function backUp({ page, goTo, show }: Stage): Promise<void> {
  await goTo('/settings/backups');
  await page.getByRole('button', { name: 'Back up now' }).click();
  const made = page.getByText('was made, read back and found whole');
  await made.waitFor();
  await show(await made.innerText(), 'backups');
}
