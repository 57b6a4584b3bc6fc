import * as z from 'zod';
import type { Receipt, ReminderPlan } from '#domain/reminders/planned-reminder.ts';
import { receipt, reminderPlan } from '#domain/reminders/planned-reminder-schema.ts';
import type { Sealer } from '#electron/keys/sealer.ts';
import { type ScheduleWords, withoutWords, withWords, wordsOf } from '#electron/reminders/sealed-texts.ts';
import type { JsonStore } from '#electron/settings/json-store.ts';

/** What main remembers of reminders over restarts, in a file of its own. */
export interface Schedule {
  readonly plan: ReminderPlan | null;
  /** Keys that were overdue already when they were first planned: the manager knows, having just typed them. */
  readonly passed: readonly string[];
  readonly receipts: readonly Receipt[];
}

export interface ScheduleStore {
  /** Without words while they are locked away. */
  read(): Schedule;
  write(schedule: Schedule): void;
  /** Whether reminders may say only that something is due. */
  isSilent(): boolean;
  /** Takes up that Heed was locked, opened, sealed or unsealed. @param keepsWords whether they stay in memory while it is locked */
  protectionChanged(keepsWords: boolean): void;
}

/** `none`: the profile is plain. `locked`: there is a key, and nobody has it now. */
export type WordSealing = Sealer | 'locked' | 'none';

const KEPT_MS = 90 * 86_400_000;
const PLACE = 'reminders';
const strings = z.array(z.string());
const words = z.record(z.string(), z.object({ title: z.string(), body: z.string(), reason: z.string(), route: z.string() }));

/**
 * A part that does not parse starts empty; the others stay, so that a receipt is not lost over a damaged plan. In a
 * sealed profile the file has times and keys only, and the words apart from them, sealed.
 * @param failed told when the file could not be written: reminding goes on all the same
 */
export function openSchedule(file: JsonStore, sealing: () => WordSealing, failed: (error: unknown) => void): ScheduleStore {
  const stored = file.read();
  let sealedWords = z.string().safeParse(stored['words']).data ?? null;
  let standing = standingOf(sealing());
  let hasWords = sealedWords === null;
  let current = parsed(stored);
  fill();

  /** Opens the words that were sealed, for the schedule as it has become meanwhile. */
  function fill() {
    const sealer = sealing();
    if (hasWords || sealer === 'locked') return;
    current = withWords(current, sealer === 'none' || sealedWords === null ? {} : opened(sealer, sealedWords));
    hasWords = true;
  }

  function write() {
    const sealer = sealing();
    try {
      if (sealer === 'none') return file.write({ ...current });
      if (sealer !== 'locked') sealedWords = Buffer.from(sealer.seal(Buffer.from(JSON.stringify(wordsOf(current))), PLACE)).toString('base64');
      file.write({ ...withoutWords(current), words: sealedWords });
    } catch (error) {
      failed(error); // a full disk: what is remembered here holds until the next write
    }
  }

  return {
    read: () => current,
    write(schedule) {
      current = schedule;
      write();
    },
    isSilent: () => standing === 'locked' && !hasWords,
    protectionChanged(keepsWords) {
      const now = standingOf(sealing());
      if (now === standing) return;
      standing = now;
      if (now !== 'locked') {
        fill();
        write();
      } else if (!keepsWords) {
        current = withoutWords(current);
        hasWords = false;
      }
    },
  };
}

const standingOf = (sealing: WordSealing): 'open' | 'locked' | 'none' => (typeof sealing === 'string' ? sealing : 'open');

function parsed(stored: Record<string, unknown>): Schedule {
  const plan = reminderPlan.safeParse(stored['plan']);
  const passed = strings.safeParse(stored['passed']);
  const receipts = z.array(z.unknown()).safeParse(stored['receipts']);
  return {
    plan: plan.success ? plan.data : null,
    passed: passed.success ? passed.data : [],
    receipts: receipts.success ? receipts.data.flatMap((each) => receipt.safeParse(each).data ?? []) : [],
  };
}

/** No words at all when they do not open: the next plan of a window brings them anew. */
function opened(sealer: Sealer, sealed: string): ScheduleWords {
  try {
    return words.parse(JSON.parse(Buffer.from(sealer.open(Buffer.from(sealed, 'base64'), PLACE)).toString('utf8')));
  } catch {
    return {};
  }
}

/**
 * The schedule with receipts added. Those older than 90 days go, but not while the plan still has their reminder: a clock
 * that runs a year ahead for a minute makes all of them old, and once it is put right everything would come again.
 */
export function withReceipts({ plan, receipts }: Schedule, added: readonly Receipt[], now: number): Receipt[] {
  const planned = new Set(plan?.reminders.map(({ key }) => key));
  return [...receipts.filter(({ key, shownAt }) => shownAt > now - KEPT_MS || planned.has(key)), ...added];
}
