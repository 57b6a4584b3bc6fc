import v8 from 'node:v8';
import vm from 'node:vm';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { DAY, daysAfter, instant } from './berlin.ts';
import { bootComputer, type OpenStore } from './computer.ts';
import { faults } from './expected.ts';
import { expectedBackups } from './kept-backups.ts';
import { liveThrough, type Year } from './team-year.ts';

export interface SoakResult {
  /** All that went wrong, in words. */
  readonly faults: readonly string[];
  readonly told: number;
  readonly expected: number;
  readonly backupsMade: number;
  readonly backupsKept: number;
  readonly erased: number;
  /** Bytes of the journal on each fourth week's Friday. */
  readonly journal: readonly number[];
  /** Bytes of heap in use after a forced collection, at the same moments. */
  readonly heap: readonly number[];
}

const TRASH_DAYS = 30;
/** A window has to look, which none does over a weekend. */
const LATER_DAYS = 4;
/** After a long time away the trash says what would go, and waits for so long. */
const HOLD_DAYS = 7;

/** Lives through a time and says what was wrong with it. @param folder an empty one, for the profile */
export async function soak(folder: string, script: Omit<Year, 'afterDay'>, { openStore, onDay = () => undefined }: { readonly openStore?: OpenStore; readonly onDay?: (day: number) => void } = {}): Promise<SoakResult> {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  const found: string[] = [];
  const [journal, heap]: [number[], number[]] = [[], []];
  const computer = bootComputer(folder, instant(script.beginOn, '08:00'), openStore);
  let kept = 0;

  async function afterDay(day: number, on: CalendarDate) {
    onDay(day);
    const [there, wanted] = [await computer.backups(), expectedBackups(computer.made)];
    kept = there.size;
    const wrong = [...new Set([...wanted, ...there])].filter((name) => wanted.has(name) !== there.has(name));
    if (wrong.length > 0) found.push(`backups on ${on}: ${wrong.map((name) => `${there.has(name) ? 'still there' : 'gone'} ${name}`).join(', ')}`);
    if (day % 28 !== 4) return;
    found.push(...(await computer.differences()).map((key) => `the journal and the store part on ${on}: ${key}`));
    journal.push(await computer.journalBytes());
    collect();
    heap.push(process.memoryUsage().heapUsed);
  }

  const { expected, promises, awake, deleted, untilAt } = await liveThrough(computer, { ...script, afterDay });
  const receipts = computer.receipts();
  found.push(...faults(expected, receipts, awake, untilAt), ...computer.failures);
  const keys = new Set(receipts.map(({ key }) => key));
  found.push(...promises.filter((key) => !keys.has(key)).map((key) => `never told: ${key}`));

  const away = { from: instant(daysAfter(script.beginOn, script.awayFrom), '00:00'), to: instant(daysAfter(script.beginOn, script.awayTo), '00:00') };
  for (const { key, deletedAt, at } of computer.erased) {
    const days = (at - deletedAt) / DAY;
    const wasAway = deletedAt + TRASH_DAYS * DAY < away.to + HOLD_DAYS * DAY && at > away.from;
    const latest = TRASH_DAYS + LATER_DAYS + (wasAway ? script.awayTo - script.awayFrom + HOLD_DAYS : 0);
    if (days < TRASH_DAYS || days > latest) found.push(`${key} went from the trash after ${days.toFixed(1)} days`);
  }
  const gone = new Set(computer.erased.map(({ key }) => key));
  for (const id of deleted) if (gone.has(`notes/${id}`) && (await computer.says(`secret of ${id}"`))) found.push(`the journal still says what was erased: ${id}`);
  return { faults: found, told: receipts.length, expected: expected.length + promises.length, backupsMade: computer.made.length, backupsKept: kept, erased: computer.erased.length, journal, heap };
}
