import { choosePassphrase, journalIds, PASSPHRASE, readableFiles, readProtection, writePlainProfile } from '#tests/support/conversion.ts';
import { KEYRING_TOOLS, openKeyring } from '#tests/support/keyring.ts';
import { expect, launch, test } from '#tests/support/launch.ts';
import { killGroup } from '#tests/support/store.ts';
import { needs } from '#tests/support/tools.ts';

const KILLS = Number(process.env['HEED_CONVERSION_KILLS'] ?? 1);

test(`sealing that is killed (${KILLS} times here) is finished with every record and no readable word`, async ({ profile }) => {
  test.setTimeout(60_000 + KILLS * 30_000);
  const ids = await writePlainProfile(profile, 1_000);
  let app = await launch(profile);
  let page = await app.firstWindow();
  await choosePassphrase(page);
  let killedWhileConverting = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    await expect.poll(async () => (await readProtection(page).catch(() => ({ state: 'loading' }))).state).not.toBe('loading');
    const protection = await readProtection(page).catch(() => null);
    if (protection?.state === 'converting') killedWhileConverting += 1;
    await killGroup(app);
    app = await launch(profile);
    page = await app.firstWindow();
    expect(await readProtection(page)).toMatchObject({ state: 'locked' });
    expect(await page.evaluate((passphrase) => window.heed.unlock({ with: 'passphrase', passphrase }), PASSPHRASE)).toEqual({ kind: 'open' });
  }
  await expect.poll(async () => (await readProtection(page).catch(() => ({ state: 'loading' }))).state, { timeout: 60_000 }).toBe('open');
  expect(await journalIds(page)).toEqual(ids);
  console.log(`${killedWhileConverting} of ${KILLS} kills came while it converted; ${ids.length} records, 0 lost`);
  await app.close();
  expect(await readableFiles(profile)).toEqual([]);
});

test("the desktop's keyring opens Heed; while it is locked Heed says so, and opens as soon as it is not", async ({ profile }) => {
  needs(...KEYRING_TOOLS);
  const keyring = await openKeyring();
  try {
    let app = await launch(profile, keyring.env, keyring.args);
    let page = await app.firstWindow();
    await expect.poll(() => readProtection(page)).toEqual({ state: 'plain', keychain: 'ready', trouble: null });
    await page.evaluate(async () => {
      const { text } = await window.heed.makeRecoveryKey();
      return window.heed.protect({ passphrase: null, opensByItself: true, recoveryKey: text });
    });
    await expect.poll(() => readProtection(page).catch(() => null)).toMatchObject({ state: 'open', opensByItself: true, hasPassphrase: false });
    await app.close();

    app = await launch(profile, keyring.env, keyring.args);
    page = await app.firstWindow();
    expect(await readProtection(page)).toMatchObject({ state: 'open', keychain: 'ready' });
    await app.close();

    await keyring.lock();
    app = await launch(profile, keyring.env, keyring.args);
    page = await app.firstWindow();
    expect(await readProtection(page)).toMatchObject({ state: 'locked', keychain: 'locked', trouble: 'keychain-locked' });
    keyring.unlock();
    await expect.poll(() => readProtection(page).catch(() => null)).toMatchObject({ state: 'open', keychain: 'ready' });
    await app.close();
  } finally {
    await keyring.close();
  }
});
