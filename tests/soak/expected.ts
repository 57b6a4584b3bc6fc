import type { Receipt } from '#domain/reminders/planned-reminder.ts';

/** What the manager must have been told, as the script of the year knows it. */
export interface Expectation {
  /** The reminder's kind and what its key names. */
  readonly kind: Receipt['kind'];
  readonly key: string;
  /** About when it comes. */
  readonly dueAt: number;
  /** Of those that come at a minute of the manager's own, which `dueAt` is: from when on it is pointless. */
  readonly alarm: { readonly expiresAt: number | null } | null;
}

/** A stretch of wall clock during which Heed ran and the computer was awake. */
export interface Awake {
  readonly from: number;
  readonly to: number;
  /** The clock was changed in it: what came when is not looked at, only whether it came once. */
  readonly isOdd: boolean;
}

/** A look at the clock every 20 seconds, and a moment to show it. */
const PROMPT_MS = 30_000;
/** What came due while the computer slept is told when it has woken up. */
const CAUGHT_UP_MS = 5 * 60_000;

/** Digest, quiet hours, a weekend and days off put off what is due by day. */
const SETTLED_MS = 5 * 86_400_000;

/** All that is wrong with the receipts of a time up to `untilAt`, in words; empty when nothing is. */
export function faults(expected: readonly Expectation[], receipts: readonly Receipt[], awake: readonly Awake[], untilAt: number): string[] {
  const found: string[] = [];
  const byKey = Map.groupBy(receipts, ({ key }) => key);
  for (const [key, told] of byKey) if (told.length > 1) found.push(`told ${told.length} times: ${key} (${told.slice(0, 4).map(({ outcome, shownAt }) => `${outcome} ${iso(shownAt)}`).join(', ')})`);
  for (const expectation of expected) {
    const receipt = byKey.get(expectation.key)?.[0];
    if (receipt === undefined && expectation.dueAt < untilAt - SETTLED_MS) found.push(`never told: ${expectation.key}`);
    if (receipt) found.push(...mistimed(expectation, receipt, awake));
  }
  const known = new Set(expected.map(({ key }) => key));
  const kinds = new Set(expected.map(({ kind }) => kind));
  for (const { key, kind } of receipts) if (kinds.has(kind) && !key.includes('@') && !known.has(key)) found.push(`told without a reason: ${key}`);
  return found;
}

function mistimed({ key, dueAt, alarm }: Expectation, { outcome, shownAt }: Receipt, awake: readonly Awake[]): string[] {
  if (alarm === null) return [];
  const { expiresAt } = alarm;
  const during = awake.find(({ from, to }) => dueAt >= from && dueAt + PROMPT_MS < to);
  if (during?.isOdd) return [];
  const said = `${key} due ${iso(dueAt)} was ${outcome} at ${iso(shownAt)}`;
  if (during) return outcome === 'shown' && shownAt >= dueAt && shownAt - dueAt <= PROMPT_MS ? [] : [said];
  const next = awake.find(({ from }) => from > dueAt - PROMPT_MS);
  if (!next || next.isOdd) return [];
  if (expiresAt !== null && expiresAt <= next.from) return outcome === 'missed' ? [] : [said];
  // At the edge of sleep both are right.
  return outcome === 'caught-up' || outcome === 'shown' || outcome === 'missed' ? (shownAt - next.from <= CAUGHT_UP_MS ? [] : [said]) : [said];
}

const iso = (at: number) => new Date(at).toISOString().slice(0, 19);
