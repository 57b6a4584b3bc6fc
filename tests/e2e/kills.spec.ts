import type {} from '#bridge/bridge.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { PersonId } from '#domain/people/person.ts';
import { expect, launch, test } from '#tests/support/launch.ts';
import { killGroup, storedIds, untilLevel } from '#tests/support/store.ts';

const ROUNDS = Number(process.env['HEED_KILL_ROUNDS'] ?? 12);

test(`keeps every acknowledged change over ${ROUNDS} kills under load`, async ({ profile }, info) => {
  test.setTimeout(ROUNDS * 20_000);
  const acknowledged = new Set<string>();
  let rebuilds = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const app = await launch(profile);
    const page = await app.firstWindow();
    await untilLevel(page);
    const stored = new Set(await storedIds(page, 'people'));
    expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
    rebuilds = Math.max(rebuilds, await page.evaluate(async () => Math.max(...(await indexedDB.databases()).map(({ name }) => Number(name?.slice(5))))));
    if (round === ROUNDS) {
      await app.close();
      break;
    }
    page.on('console', (message) => {
      const [word, id] = message.text().split(' ');
      if (word === 'acknowledged') acknowledged.add(id as string);
    });
    await page.evaluate(
      ([template, prefix]) => {
        const write = async (lane: number) => {
          for (let index = 0; ; index += 1) {
            const id = `${prefix}-${lane}-${index}`;
            const person = { ...template, id: id as typeof template.id, strengths: 'x'.repeat((index * 977) % 9_000) };
            const outcome = await window.heed.appendToJournal({ label: 'Load', at: 1, origin: 'test', changes: [{ op: 'put', table: 'people', value: person }] });
            if (outcome.kind === 'saved') console.log('acknowledged', id);
          }
        };
        for (let lane = 0; lane < 4; lane += 1) void write(lane);
      },
      [newPerson('template' as PersonId, 'Load', {}, 1), `round-${round}`] as const,
    );
    const before = acknowledged.size;
    await expect.poll(() => acknowledged.size - before, { timeout: 60_000 }).toBeGreaterThan(20 + ((round * 37) % 120));
    await killGroup(app);
  }
  info.annotations.push({ type: 'count', description: `${acknowledged.size} acknowledged changes, 0 lost, over ${ROUNDS} kills; the store was rebuilt ${rebuilds - 1} times` });
  console.log(`${acknowledged.size} acknowledged changes, 0 lost, over ${ROUNDS} kills; the store was rebuilt ${rebuilds - 1} times`);
});
