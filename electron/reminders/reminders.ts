import { t } from '@lingui/core/macro';
import type { AppendOutcome } from '#domain/bridge.ts';
import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import type { Commit } from '#domain/journal/change.ts';
import { stamp } from '#domain/record.ts';
import { isSnoozed, markKeyOf, snooze } from '#domain/reminders/marks.ts';
import type { ReminderMark } from '#domain/reminders/own-reminder.ts';
import { planInZone } from '#domain/reminders/plan-in-zone.ts';
import type { PlannedReminder, Receipt, ReminderPlan } from '#domain/reminders/planned-reminder.ts';
import { showAt } from '#domain/reminders/show-at.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { decide, LATE_MS, type Notice } from '#electron/reminders/decide.ts';
import { noticeText } from '#electron/reminders/notice-text.ts';
import { type Schedule, type ScheduleStore, withReceipts } from '#electron/reminders/schedule-store.ts';
import { WITHOUT_WORDS } from '#electron/reminders/sealed-texts.ts';
import { type Clock, startScheduler } from '#electron/reminders/scheduler.ts';
import type { Shown, ShowNotification } from '#electron/reminders/show.ts';
import { todaysList } from '#electron/reminders/todays-list.ts';
import type { TrayList } from '#electron/window/tray-list.ts';

/** What reminders need of the rest of main. */
export interface Surroundings {
  readonly clock: Clock;
  zone(): string;
  settings(): Settings;
  /** Whether the veil for sharing a screen is on. */
  isSharing(): boolean;
  readonly store: ScheduleStore;
  readonly show: ShowNotification;
  append(commit: Commit): Promise<AppendOutcome>;
  openRoute(route: string): void;
  receiptsChanged(): void;
  /** Told at first and whenever the list of today changes. */
  showToday(today: TrayList): void;
}

export interface Reminders {
  /** Takes over a new plan in place of the one before. */
  takePlan(plan: ReminderPlan): Promise<void>;
  readReceipts(sinceAt: number): readonly Receipt[];
  /** Lets go of what was shown about records that are deleted for good: a receipt names people, too. */
  forget(ids: readonly string[]): void;
  tryNotification(): Promise<Shown>;
  /** Takes up that Heed was locked, opened, sealed or unsealed. */
  protectionChanged(): void;
  /** Takes up that the veil for sharing a screen went on or off. */
  sharingChanged(): void;
  /** Looks whether something is due: after sleep, unlock, changed settings. */
  check(): void;
  stop(): void;
}

const SNOOZE_MS = 60 * 60_000;
/** How long a notification that no service took is tried again, and how often; a mark that could not be saved likewise. */
const TRY_FOR_MS = 10 * 60_000;
const TRY_EVERY_MS = 30_000;

/** Shows each reminder of the plan once, at its time, and keeps a receipt. */
export function createReminders(around: Surroundings): Reminders {
  const { clock, store } = around;
  let failingSince: number | null = null;
  let todayShown = '';

  /** Locked, or on a screen that others see: no words. */
  const isSilent = () => store.isSilent() || around.isSharing();
  const change = (changed: Partial<Schedule>) => store.write({ ...store.read(), ...changed });

  function handledKeys({ receipts, passed }: Schedule): Set<string> {
    return new Set([...receipts.map(({ key }) => key), ...passed]);
  }

  function keep(reminders: readonly PlannedReminder[], outcome: Receipt['outcome']) {
    const now = clock.now();
    const added = reminders.map(({ key, kind, title, route, dueAt }): Receipt => ({ key, kind, title, route, dueAt, outcome, shownAt: now, opened: false }));
    change({ receipts: withReceipts(store.read(), added, now) });
    around.receiptsChanged();
  }

  /** @returns whether it reached the person or was given up */
  async function present(notice: Notice): Promise<boolean> {
    const isWordless = isSilent();
    const { route, ...text } = isWordless ? WITHOUT_WORDS : noticeText(notice);
    const keys = notice.reminders.map(({ key }) => key);
    const only = notice.kind === 'single' && !isWordless ? notice.reminders[0] : undefined;
    const shown = await around.show({ title: text.title, body: text.body }, {
      clicked: () => open(keys, route),
      ...(only && { done: () => void mark(only, { kind: 'done' }), snoozed: () => void mark(only, { kind: 'snoozed', untilAt: clock.now() + SNOOZE_MS }) }),
    });
    if (shown === 'shown') {
      failingSince = null;
      keep(notice.reminders, notice.kind === 'away' ? 'caught-up' : 'shown');
      return true;
    }
    failingSince ??= clock.now();
    if (clock.now() - failingSince < TRY_FOR_MS) return false;
    keep(notice.reminders, 'failed');
    return true;
  }

  function open(keys: readonly string[], route: string) {
    change({ receipts: store.read().receipts.map((receipt) => (keys.includes(receipt.key) ? { ...receipt, opened: true } : receipt)) });
    around.receiptsChanged();
    around.openRoute(route);
  }

  /** Done or put off from the notification, with or without a window: the journal knows, so every plan from now on does. */
  async function mark(reminder: PlannedReminder, made: ReminderMark['mark']) {
    const now = clock.now();
    const value = stamp<ReminderMark>({ id: markKeyOf(reminder.key), mark: made }, now);
    const { plan } = store.read();
    const later = made.kind === 'snoozed' ? snooze(reminder, made.untilAt) : null;
    if (plan) change({ plan: { ...plan, reminders: [...plan.reminders.filter(({ key }) => markKeyOf(key) !== value.id), ...(later ? [later] : [])] } });
    scheduler.check();
    await appendUntilSaved({ label: made.kind === 'done' ? t`Mark reminder as done` : t`Put reminder off`, at: now, origin: 'main', changes: [{ op: 'put', table: 'reminderMarks', value }] });
  }

  /** A full disk must not bring back what the person has put away. */
  async function appendUntilSaved(commit: Commit) {
    const outcome = await around.append(commit);
    if (outcome.kind === 'failed') clock.after(TRY_EVERY_MS, () => void appendUntilSaved(commit));
  }

  async function evaluate(): Promise<number | null> {
    const schedule = store.read();
    tellToday();
    if (schedule.plan === null) return null;
    const plan = planInZone(schedule.plan, around.zone());
    if (plan !== schedule.plan) change({ plan });
    const { notices, lapsed, nextAt } = decide(clock.now(), plan, around.settings().reminders, handledKeys(schedule));
    for (const outcome of ['missed', 'held-back'] as const) {
      const reminders = lapsed.filter((each) => each.outcome === outcome).map(({ reminder }) => reminder);
      if (reminders.length > 0) keep(reminders, outcome);
    }
    let isAllPresented = true;
    for (const notice of notices) isAllPresented = (await present(notice)) && isAllPresented;
    tellToday();
    return isAllPresented ? nextAt : Math.min(nextAt ?? Infinity, clock.now() + TRY_EVERY_MS);
  }

  function tellToday() {
    const list = todaysList(store.read().plan, clock.now(), isSilent());
    const written = JSON.stringify(list);
    if (written === todayShown) return;
    todayShown = written;
    around.showToday(list);
  }

  const scheduler = startScheduler(clock, () => `${around.zone()} ${calendarDateAt(clock.now(), around.zone())}`, evaluate);

  return {
    async takePlan(plan) {
      const before = store.read();
      const now = clock.now();
      const known = new Set(before.plan?.reminders.map(({ key }) => key));
      const isPassed = (reminder: PlannedReminder) => {
        if (before.passed.includes(reminder.key)) return true;
        if (known.has(reminder.key) || isSnoozed(reminder.key)) return false;
        return showAt(reminder, plan, around.settings().reminders) < now - LATE_MS;
      };
      change({ plan, passed: plan.reminders.filter(isPassed).map(({ key }) => key) });
      scheduler.check();
      tellToday();
    },
    readReceipts: (sinceAt) => store.read().receipts.filter(({ shownAt }) => shownAt >= sinceAt),
    forget(ids) {
      const { plan, passed, receipts } = store.read();
      const isKept = (key: string) => !ids.some((id) => key.includes(id));
      change({ plan: plan && { ...plan, reminders: plan.reminders.filter(({ key }) => isKept(key)) }, passed: passed.filter(isKept), receipts: receipts.filter(({ key }) => isKept(key)) });
      around.receiptsChanged();
      tellToday();
    },
    tryNotification: () => around.show({ title: t`Reminders reach you`, body: t`This is what one looks like. A click opens Heed.` }, { clicked: () => around.openRoute('/reminders') }),
    protectionChanged() {
      store.protectionChanged(around.settings().lock.showsReminders);
      tellToday();
    },
    sharingChanged: tellToday,
    check: () => scheduler.check(),
    stop: () => scheduler.stop(),
  };
}
