import { expect, type Page } from '@playwright/test';
import type {} from '#bridge/bridge.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { PersonId } from '#domain/people/person.ts';

/** How many writers type at once. */
const LANES = 4;

/** Lets writers append one change after the other until they are killed; what is acknowledged is noted in `acknowledged`. */
export async function writeUnderLoad(page: Page, prefix: string, acknowledged: Set<string>): Promise<void> {
  page.on('console', (message) => {
    const [word, id] = message.text().split(' ');
    if (word === 'acknowledged') acknowledged.add(id as string);
  });
  await page.evaluate(
    ([template, round, lanes]) => {
      const write = async (lane: number) => {
        for (let index = 0; ; index += 1) {
          const id = `${round}-${lane}-${index}`;
          const person = { ...template, id: id as typeof template.id, strengths: 'x'.repeat((index * 977) % 9_000) };
          const outcome = await window.heed.appendToJournal({ label: 'Load', at: 1, origin: 'test', changes: [{ op: 'put', table: 'people', value: person }] }).catch(() => null);
          if (outcome === null) return; // Heed locks or converts
          if (outcome.kind === 'saved') console.log('acknowledged', id);
        }
      };
      for (let lane = 0; lane < lanes; lane += 1) void write(lane);
    },
    [newPerson('template' as PersonId, 'Load', {}, 1), prefix, LANES] as const,
  );
}

/** Waits until this many more have been acknowledged. */
export const untilAcknowledged = (acknowledged: Set<string>, more: number): Promise<void> => {
  const before = acknowledged.size;
  return expect.poll(() => acknowledged.size - before, { timeout: 60_000 }).toBeGreaterThanOrEqual(more);
};

/** Ids of all people that the journal holds. */
export const peopleInJournal = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const ids = new Set<string>();
    for (let after: number | null = 0; after !== null; ) {
      const read: { entries: readonly string[]; nextAfterSeq: number | null } = await window.heed.readJournal(after, 8_000_000);
      for (const entry of read.entries) {
        for (const change of (JSON.parse(entry) as { changes: { op: string; table: string; id?: string; value?: { id: string } }[] }).changes) {
          if (change.table !== 'people') continue;
          if (change.op === 'put') ids.add(change.value?.id ?? '');
          else ids.delete(change.id ?? '');
        }
      }
      after = read.nextAfterSeq;
    }
    return [...ids];
  });
