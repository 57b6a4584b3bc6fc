import { aDay, historyOf } from '#tests/support/long-history.ts';
import { loadSealingKit } from '#tests/support/sealing-kit.ts';
import type { Figure } from './figures.ts';
import type { Ground } from './ground.ts';

const ROUNDS = 15;
const YEARS = 10;

/** What sealing costs the store: the same rows into and out of two databases with the app's own tables, turn by turn. */
export async function sealingFigures(ground: Ground): Promise<Figure[]> {
  const app = await ground.launchHeed('sealing');
  try {
    const page = await app.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await loadSealingKit(page);
    const changes = [...historyOf(1, { people: 1, weeks: 52 * YEARS, today: aDay })].flatMap((change) => (change.op === 'put' ? [{ table: change.table, value: change.value }] : []));
    const took = await page.evaluate(
      async ({ rows, rounds }) => {
        const { Dexie, sealing } = window.sealingKit;
        const app = new Dexie('heed-1'); // without a version: the tables as the app made them
        await app.open();
        const tables = Object.fromEntries(app.tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(',')]));
        app.close();
        const open = (name: string) => {
          const database = new Dexie(name, { chromeTransactionDurability: 'relaxed' });
          database.version(1).stores(tables);
          return database;
        };
        const plain = open('bench-plain');
        const sealed = open('bench-sealed');
        sealed.use(sealing({ keyId: 'bench', key: crypto.getRandomValues(new Uint8Array(32)) }, () => undefined));
        const byTable = Object.groupBy(rows, ({ table }) => table);
        const write = (database: typeof plain) =>
          database.transaction('rw', database.tables, async () => {
            for (const [name, group] of Object.entries(byTable)) await database.table(name).bulkPut(group.map(({ value }) => value));
          });
        /** What a person's page asks for: the newest fifty meetings, their notes, and what is open. */
        const read = async (database: typeof plain) => {
          const meetings = await database.table('oneOnOnes').where('[personId+on]').between(['person-1', Dexie.minKey], ['person-1', Dexie.maxKey]).reverse().limit(50).toArray();
          const notes = await Promise.all(meetings.slice(0, 12).map(({ id }) => database.table('notes').where('oneOnOneId').equals(id as string).toArray()));
          const open = await database.table('commitments').where('[personId+state]').equals(['person-1', 'open']).toArray();
          return meetings.length + notes.flat().length + open.length;
        };
        const times: Record<'writePlain' | 'writeSealed' | 'readPlain' | 'readSealed', number[]> = { writePlain: [], writeSealed: [], readPlain: [], readSealed: [] };
        const timed = async (list: number[], work: () => Promise<unknown>) => {
          const begun = performance.now();
          await work();
          list.push(performance.now() - begun);
        };
        for (let round = -2; round < rounds; round += 1) {
          const into = round < 0 ? { writePlain: [], writeSealed: [], readPlain: [], readSealed: [] } : times; // the first rounds warm up
          const write1 = () => timed(into.writePlain, () => write(plain));
          const write2 = () => timed(into.writeSealed, () => write(sealed));
          for (const work of round % 2 ? [write1, write2] : [write2, write1]) await work();
          for (let again = 0; again < 5; again += 1) {
            const read1 = () => timed(into.readPlain, () => read(plain));
            const read2 = () => timed(into.readSealed, () => read(sealed));
            for (const work of again % 2 ? [read1, read2] : [read2, read1]) await work();
          }
        }
        for (const database of [plain, sealed]) await database.delete();
        return times;
      },
      { rows: changes, rounds: ROUNDS },
    );
    return [
      { what: `bulk write of ${changes.length} records, sealed`, unit: 'ms', of: 'median', runs: took.writeSealed, baseline: { name: 'plain', runs: took.writePlain }, goal: { of: 'ratio', limit: 1.25 } },
      { what: "a person's page read from the store, sealed", unit: 'ms', of: 'median', runs: took.readSealed, baseline: { name: 'plain', runs: took.readPlain }, goal: { of: 'ratio', limit: 1.6 } },
    ];
  } finally {
    await app.close();
  }
}
