import * as z from 'zod';
import type { Receipt, ReminderPlan } from '#domain/reminders/planned-reminder.ts';
import { receipt, reminderPlan } from '#domain/reminders/planned-reminder-schema.ts';
import type { JsonStore } from '#electron/settings/json-store.ts';

/** What main remembers of reminders over restarts, in a file of its own. */
export interface Schedule {
  readonly plan: ReminderPlan | null;
  /** Keys that were overdue already when they were first planned: the manager knows, having just typed them. */
  readonly passed: readonly string[];
  readonly receipts: readonly Receipt[];
}

export interface ScheduleStore {
  read(): Schedule;
  write(schedule: Schedule): void;
}

const KEPT_MS = 90 * 86_400_000;
const strings = z.array(z.string());

/**
 * A part that does not parse starts empty; the others stay, so that a receipt is not lost over a damaged plan.
 * @param failed told when the file could not be written: reminding goes on all the same
 */
export function openSchedule(file: JsonStore, failed: (error: unknown) => void): ScheduleStore {
  const stored = file.read();
  const plan = reminderPlan.safeParse(stored['plan']);
  const passed = strings.safeParse(stored['passed']);
  const receipts = z.array(z.unknown()).safeParse(stored['receipts']);
  let current: Schedule = {
    plan: plan.success ? plan.data : null,
    passed: passed.success ? passed.data : [],
    receipts: receipts.success ? receipts.data.flatMap((each) => receipt.safeParse(each).data ?? []) : [],
  };
  return {
    read: () => current,
    write(schedule) {
      current = schedule;
      try {
        file.write({ ...schedule });
      } catch (error) {
        failed(error); // a full disk: what is remembered here holds until the next write
      }
    },
  };
}

/** Receipts with new ones added and those older than 90 days gone. */
export const addReceipts = (receipts: readonly Receipt[], added: readonly Receipt[], now: number): Receipt[] =>
  [...receipts.filter(({ shownAt }) => shownAt > now - KEPT_MS), ...added];
