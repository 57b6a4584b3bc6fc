import { expect, launch, test } from '#tests/support/launch.ts';
import { killGroup, storedIds, untilLevel } from '#tests/support/store.ts';
import { untilAcknowledged, writeUnderLoad } from '#tests/support/under-load.ts';

/** A sample in every run; `npm run faults` does more, and kills at other work, too. */
const ROUNDS = 5;

test(`keeps every acknowledged change over ${ROUNDS} kills under load`, async ({ profile }) => {
  test.setTimeout(ROUNDS * 20_000);
  const acknowledged = new Set<string>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    const app = await launch(profile);
    const page = await app.firstWindow();
    await untilLevel(page);
    const stored = new Set(await storedIds(page, 'people'));
    expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
    if (round === ROUNDS) {
      await app.close();
      break;
    }
    await writeUnderLoad(page, `round-${round}`, acknowledged);
    await untilAcknowledged(acknowledged, 20 + ((round * 37) % 120));
    await killGroup(app);
  }
  console.log(`${acknowledged.size} acknowledged changes, 0 lost, over ${ROUNDS} kills`);
});
