import fs from 'node:fs/promises';
import fsSync from 'node:fs';
import path from 'node:path';
import { backupOfName } from '#domain/backups/backup-name.ts';
import type { Change, Commit } from '#domain/journal/change.ts';
import { type Row, rowKey } from '#domain/journal/row.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import type { Receipt, ReminderPlan } from '#domain/reminders/planned-reminder.ts';
import { type Settings, settingsSchema } from '#domain/settings/settings.ts';
import { lookAtTrash, type TrashClock } from '#domain/trash/trash-clock.ts';
import { over, TRASH_MS } from '#domain/trash/trash.ts';
import { createBackups } from '#electron/backup/backups.ts';
import { coveredOf } from '#electron/backup/covered.ts';
import { startDailyBackups } from '#electron/backup/daily.ts';
import { type Journal, openJournal } from '#electron/journal/journal.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import { createHistoryKeeper } from '#electron/journal/keep-history-short.ts';
import { newestRows, rowKeyOf } from '#electron/journal/newest-rows.ts';
import { oneAtATime } from '#electron/journal/rewriting.ts';
import { createReminders, type Reminders } from '#electron/reminders/reminders.ts';
import { openSchedule } from '#electron/reminders/schedule-store.ts';
import type { Answers } from '#electron/reminders/show.ts';
import type { JsonStore } from '#electron/settings/json-store.ts';
import type { RunTask } from '#electron/tasks/run-task.ts';
import type { ResultOf } from '#electron/tasks/works.ts';
import { someNotes } from '#tests/support/backup-files.ts';
import { runTask as runHere } from '#tests/support/run-here.ts';
import { fakeClock, settle } from '#tests/electron/reminders/fake-clock.ts';
import { ZONE } from './berlin.ts';
import type { Made } from './kept-backups.ts';

/** What a computer does for Heed on its own: the parts of main that run for months, each on a clock that is not the real one. */
export type Computer = ReturnType<typeof bootComputer>;

export type OpenStore = (folder: string, name: string) => JsonStore;

/** Fake minutes that pass before what they set off on the real disk is waited for. */
const STEP_MS = 5 * 60_000;

interface Running {
  readonly journal: Journal;
  readonly reminders: Reminders;
  stop(): Promise<void>;
}

/**
 * A laptop with Heed on it. Real: journal, schedule of reminders with its file, scheduler, backups, rotation, putting
 * history away, forgetting. Stood in for: the clock, the notification service, and the window's store (a map instead of
 * IndexedDB, filled as a window fills it, by what the journal has acknowledged).
 * @param folder of the profile
 * @param openStore keeps the schedule of reminders on the disk; left out where there is no Electron for it
 */
export function bootComputer(folder: string, startAt: number, openStore: OpenStore = openFile) {
  const clock = fakeClock(startAt);
  const journalFolder = path.join(folder, 'journal');
  const backupFolder = path.join(folder, 'backups');
  const notes = someNotes();
  const rows = new Map<string, { readonly table: TableName; readonly value: Row }>();
  const receipts = new Map<string, Receipt[]>();
  const made: Made[] = [];
  const failures: string[] = [];
  const erased: { readonly key: string; readonly deletedAt: number; readonly at: number }[] = [];
  let settings: Settings = settingsSchema.parse({});
  let trashClock: TrashClock | null = null;
  let running: Running | null = null;
  let working = 0;
  let answer: (title: string, answers: Answers) => void = () => undefined;

  /** Counted, so that fake hours never run ahead of the real disk. */
  async function atWork<T>(work: () => Promise<T>): Promise<T> {
    working += 1;
    try {
      return await work();
    } finally {
      working -= 1;
    }
  }
  const runTask: RunTask = (name, job, watch) => atWork(() => runHere(name, job, watch));

  async function quiet() {
    do await settle();
    while (working > 0);
  }

  function take(changes: readonly Change[]) {
    for (const change of changes) {
      if (change.op === 'put') rows.set(rowKey(change), { table: change.table, value: change.value as Row });
      else rows.delete(rowKey(change));
    }
  }

  function rememberReceipts(list: readonly Receipt[]) {
    for (const receipt of list) {
      const told = receipts.get(receipt.key) ?? [];
      if (!told.some(({ shownAt }) => shownAt === receipt.shownAt)) receipts.set(receipt.key, [...told, { ...receipt, opened: false }]);
    }
  }

  async function start() {
    const journal = await openJournal(journalFolder, null);
    const rewriting = oneAtATime();
    const source = (): JournalSource => ({ folder: journalFolder, key: null, upToSeq: journal.state().lastSeq });
    const store = openSchedule(openStore(folder, 'reminders'), () => 'none', (error) => failures.push(String(error)));
    const reminders = createReminders({
      clock,
      zone: () => ZONE,
      settings: () => settings,
      isSharing: () => false,
      store,
      show: ({ title }, answers) => {
        queueMicrotask(() => answer(title, answers));
        return Promise.resolve('shown');
      },
      append: (commit) =>
        atWork(async () => {
          const outcome = await journal.append(commit);
          take(commit.changes);
          return outcome;
        }),
      openRoute: () => undefined,
      receiptsChanged: () => rememberReceipts(store.read().receipts),
      showToday: () => undefined,
    });
    const moment = () => ({ now: clock.now(), zone: ZONE });
    const backups = createBackups({
      folder: backupFolder,
      store: notes,
      runTask: (async (name, job, watch) => {
        const result: unknown = await runTask(name, job, watch);
        const backup = name === 'make-backup' ? (result as ResultOf<'make-backup'>) : null;
        if (backup) made.push({ name: backup.name, number: backupOfName(backup.name)?.number ?? 0, at: clock.now() });
        return result;
      }) as RunTask,
      takeStock: () => ({ source: source(), settings, seal: null, appVersion: '0.1.0', journalId: 'soak', keysFile: null }),
      moment,
      changed: () => undefined,
      failed: (what, error) => failures.push(`${what}: ${String(error)}`),
    });
    const history = createHistoryKeeper({
      source,
      covered: () => coveredOf('soak', backupFolder, notes),
      historyDays: () => settings.historyDays,
      now: () => clock.now(),
      isIdle: () => new Date(clock.now()).getUTCMinutes() < 10,
      exclusively: rewriting,
      runTask,
      failed: (what, error) => failures.push(`${what}: ${String(error)}`),
    });
    const stopBackups = startDailyBackups({ state: () => atWork(() => backups.state()), backUpNow: (...asked) => atWork(() => backups.backUpNow(...asked)), tidyUp: () => atWork(() => backups.tidyUp()) }, moment, () => atWork(() => history.look()), clock);
    running = {
      journal,
      reminders,
      async stop() {
        stopBackups();
        reminders.stop();
        history.stop();
        await quiet();
        await backups.stop();
        await journal.close();
      },
    };
    forget = (erasedRows) =>
      rewriting(async () => {
        await journal.endSegment();
        const outcome = await runTask('forget-rows', { source: source(), rows: erasedRows, kept: [] });
        if (outcome.kind !== 'forgotten') failures.push(`forget: ${JSON.stringify(outcome)}`);
      });
  }
  let forget: (rows: readonly { readonly table: TableName; readonly id: string }[]) => Promise<void> = () => Promise.resolve();

  const here = (): Running => {
    if (!running) throw new Error('Heed does not run');
    return running;
  };

  return {
    clock,
    made,
    failures,
    erased,
    receipts: () => [...receipts.values()].flat(),
    isOn: () => running !== null,
    /** Pressed by whoever sees a notification. */
    onShown(listener: typeof answer) {
      answer = listener;
    },
    settings: () => settings,
    changeSettings(patch: Partial<Settings>) {
      settings = settingsSchema.parse({ ...settings, ...patch });
      if (running) here().reminders.check();
    },
    all: <T extends TableName>(table: T): RecordOf<T>[] => [...rows.values()].flatMap((row) => (row.table === table && row.value.deletedAt === null ? [row.value as unknown as RecordOf<T>] : [])),
    async turnOn() {
      await start();
      await quiet();
    },
    /** Heed is quit, or killed: what is on the disk is all there is then. */
    async turnOff() {
      await here().stop();
      running = null;
    },
    /** One action in a window. */
    async commit(label: string, changes: readonly Change[]) {
      const commit: Commit = { label, at: clock.now(), origin: 'window', changes };
      const outcome = await here().journal.append(commit);
      if (outcome.kind === 'failed') throw new Error(outcome.detail);
      take(changes);
    },
    async sendPlan(plan: ReminderPlan) {
      await here().reminders.takePlan(plan);
      await quiet();
    },
    /** Time during which the computer is awake, whether or not Heed runs. */
    async pass(untilAt: number) {
      while (clock.now() < untilAt) {
        await clock.pass(Math.min(STEP_MS, untilAt - clock.now()));
        await quiet();
      }
    },
    /** Sleep, or a clock that somebody sets: the wall clock moves, timers do not. */
    jump(ms: number) {
      clock.jump(ms);
    },
    wakeUp() {
      if (running) here().reminders.check();
      return quiet();
    },
    /** What a window does once an hour. */
    async lookAtTrash() {
      const look = lookAtTrash(trashClock, clock.now());
      trashClock = look.clock;
      if (look.emptyAsOf === null) return;
      const trash = [...rows.values()].flatMap(({ table, value }) => (value.deletedAt === null ? [] : [{ table, id: value.id, deletedAt: value.deletedAt, goesAt: value.deletedAt + TRASH_MS }]));
      const gone = over(trash, look.emptyAsOf);
      if (gone.length === 0) return;
      await this.commit('Empty trash', gone.map(({ table, id }) => ({ op: 'delete', table, id }) as Change));
      for (const { table, id, deletedAt } of gone) erased.push({ key: `${table}/${id}`, deletedAt, at: clock.now() });
      await atWork(() => forget(gone.map(({ table, id }) => ({ table, id }))));
    },
    /** Names of rows that a store made anew from the journal would have and the window's store has not, or otherwise. */
    async differences(): Promise<string[]> {
      const wrong: string[] = [];
      const seen = new Set<string>();
      for await (const { table, value } of newestRows({ folder: journalFolder, key: null, upToSeq: here().journal.state().lastSeq })) {
        const key = rowKeyOf(table, value.id);
        seen.add(key);
        if (JSON.stringify(rows.get(key)?.value) !== JSON.stringify(value)) wrong.push(key);
      }
      return [...wrong, ...[...rows.keys()].filter((key) => !seen.has(key))];
    },
    backups: async () => new Set(await fs.readdir(backupFolder).catch(() => [])),
    async journalBytes() {
      const sizes = await Promise.all((await fs.readdir(journalFolder)).map(async (name) => (await fs.stat(path.join(journalFolder, name))).size));
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    /** Whether any file of the journal holds a text. */
    async says(text: string) {
      const files = await fs.readdir(journalFolder);
      return (await Promise.all(files.map(async (name) => (await fs.readFile(path.join(journalFolder, name))).includes(text)))).includes(true);
    },
  };
}

/** As electron-store keeps it: one file, replaced by a rename. */
function openFile(folder: string, name: string): JsonStore {
  const file = path.join(folder, `${name}.json`);
  return {
    read: () => {
      try {
        return JSON.parse(fsSync.readFileSync(file, 'utf8')) as Record<string, unknown>;
      } catch {
        return {};
      }
    },
    write(content) {
      fsSync.writeFileSync(`${file}.next`, JSON.stringify(content));
      fsSync.renameSync(`${file}.next`, file);
    },
  };
}
