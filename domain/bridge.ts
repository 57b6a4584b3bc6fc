import type { BackupsState } from '#domain/backups/backups-state.ts';
import type { JournalLoss } from '#domain/backups/journal-loss.ts';
import type { AppendedEntry, Commit } from '#domain/journal/change.ts';
import type { Language, Speech } from '#domain/language/language.ts';
import type { TextFile } from '#domain/print/dossier-files.ts';
import type { PrintDocument } from '#domain/print/print-document.ts';
import type { LockOutcome, PassphraseChange, PassphraseRemoval, Protection, ProtectionOutcome, ProtectRequest, RecoveryKey, RecoveryKeyChange, StoreKey, UnlockOutcome, UnlockRequest } from '#domain/protection/protection.ts';
import type { Receipt, ReminderPlan } from '#domain/reminders/planned-reminder.ts';
import type { Settings, SettingsPatch } from '#domain/settings/settings.ts';
import type { TaskOutcome, TaskProgress, TaskRequest } from '#domain/tasks/task.ts';

/**
 * Everything the two processes say to each other. Types only. A window calls; main answers or refuses with a value;
 * main tells all windows what happened. A failure that a person can meet is a value, never an exception.
 */

export type AppendOutcome =
  | { readonly kind: 'saved'; readonly seq: number }
  | { readonly kind: 'failed'; readonly reason: 'disk-full' | 'read-only' | 'unreadable' | 'other'; readonly detail: string };

export interface JournalState {
  /** Identity of this journal; a store that followed another one is foreign and gets rebuilt. */
  readonly journalId: string;
  /** Sequence number of the newest entry; 0 when empty. */
  readonly lastSeq: number;
  /** Entries that could not be read because the file is damaged; shown to the user, never dropped silently. */
  readonly damaged: number;
}

export interface JournalPage {
  /** The entries as JSON texts, one `JournalEntry` each, in order. Parsed by the window, which spares main the work. */
  readonly entries: readonly string[];
  readonly nextAfterSeq: number | null;
}

export type ExportTarget = 'one-file' | 'folder';
export type ExportOutcome =
  | { readonly kind: 'saved'; readonly path: string; readonly files: number }
  | { readonly kind: 'cancelled'; readonly files: number }
  | { readonly kind: 'failed'; readonly reason: 'read-only' | 'disk-full' | 'in-use' | 'other'; readonly path: string; readonly detail: string; readonly files: number };

export type SaveTextOutcome = { readonly kind: 'saved'; readonly path: string } | { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly reason: 'read-only' | 'disk-full' | 'in-use' | 'other' };

export interface ExportProgress {
  readonly jobId: string;
  readonly done: number;
  readonly total: number;
  readonly title: string;
}

/** `refused`: no address of the web or of mail, or one that looks like another. */
export type LinkOutcome = 'opened' | 'cancelled' | 'refused';

/** `taken`: another program has these keys. `unavailable`: this desktop lets no program listen to keys that go to others. */
export type CaptureShortcutState = 'on' | 'off' | 'taken' | 'unavailable';

export type AutostartState = 'on' | 'off' | 'unavailable';

export interface Facts {
  readonly version: string;
  readonly platform: string;
  readonly userDataPath: string;
  readonly isVirtualProfile: boolean;
  /** Milliseconds from process start to this window's load, for the benchmark. */
  readonly startedAt: number;
  readonly electron: string;
  /** The day of the build, `YYYY-MM-DD` in UTC, and the commit; null where it is not known. */
  readonly builtOn: string | null;
  readonly commit: string | null;
  /** Where newer versions are. Heed never asks there. */
  readonly homepage: string;
  /** What Heed speaks where nobody chose a language. */
  readonly systemLanguage: Language;
}

/** What a window may ask of main. */
export interface Calls {
  readFacts(): Promise<Facts>;

  appendToJournal(commit: Commit): Promise<AppendOutcome>;
  readJournalState(): Promise<JournalState>;
  /** Entries after a sequence number, at most about `maxBytes` of text. */
  readJournal(afterSeq: number, maxBytes: number): Promise<JournalPage>;

  readSettings(): Promise<Settings>;
  changeSettings(patch: SettingsPatch): Promise<Settings>;
  readAutostart(): Promise<AutostartState>;
  readCaptureShortcut(): Promise<CaptureShortcutState>;

  /** Whether the veil for sharing a screen is on, for all windows, notifications and the tray at once. */
  readSharing(): Promise<boolean>;
  setSharing(isOn: boolean): Promise<void>;

  /** Answered in every state; while Heed is locked or converts, only the calls of `electron/ipc/locked-calls.ts` are. All others are refused. */
  readProtection(): Promise<Protection>;
  /** Makes a recovery key for the person to keep. It counts only once it comes back in `protect` or `renewRecoveryKey`. */
  makeRecoveryKey(): Promise<RecoveryKey>;
  /** Seals everything that is kept. `done` once the keys are in place: sealing goes on in state `converting`. */
  protect(request: ProtectRequest): Promise<ProtectionOutcome>;
  unlock(request: UnlockRequest): Promise<UnlockOutcome>;
  lock(): Promise<LockOutcome>;
  /** Answers `saveNow`: whether this window holds words in an open form. It then stays as it is under its own cover while Heed is locked. */
  keepWhileLocked(isKept: boolean): Promise<void>;
  changePassphrase(change: PassphraseChange): Promise<ProtectionOutcome>;
  removePassphrase(removal: PassphraseRemoval): Promise<ProtectionOutcome>;
  renewRecoveryKey(change: RecoveryKeyChange): Promise<ProtectionOutcome>;
  /** Whether the keychain opens Heed at start, or the passphrase is asked. */
  setOpensByItself(opensByItself: boolean): Promise<ProtectionOutcome>;
  /** What rows in the store are sealed with; null in a plain profile. */
  readStoreKey(): Promise<StoreKey | null>;

  sendReminderPlan(plan: ReminderPlan): Promise<void>;
  readReceipts(sinceAt: number): Promise<readonly Receipt[]>;
  /** Shows a notification now, so that the manager can see that they arrive. */
  tryNotification(): Promise<'shown' | 'failed'>;

  /** Asks where to save, prints, writes atomically, answers when the files are on disk. `jobId` names it for progress and cancel. */
  exportPdf(jobId: string, documents: readonly PrintDocument[], target: ExportTarget): Promise<ExportOutcome>;
  cancelExport(jobId: string): Promise<void>;
  /** Asks for a place and writes text files into a new folder of this name there: all of them, or none. */
  saveTextFolder(name: string, files: readonly TextFile[]): Promise<ExportOutcome>;
  /** Shows a file Heed has just written in the system's file manager. */
  revealFile(path: string): Promise<void>;

  /** Long work in a thread of its own; `jobId` names it for progress and cancel. */
  runTask(jobId: string, request: TaskRequest): Promise<TaskOutcome>;
  cancelTask(jobId: string): Promise<void>;

  /** Asks where to save a text, such as the recovery key, and writes it readable to this user alone. */
  saveText(name: string, text: string): Promise<SaveTextOutcome>;

  readBackups(): Promise<BackupsState>;
  /** Asks where a second copy of each backup goes; nothing changes when the dialog is closed. */
  chooseSecondFolder(): Promise<void>;
  /** What is in the second folder stays there. */
  leaveSecondFolder(): Promise<void>;
  /** By its file's name, in both folders. */
  deleteBackup(name: string): Promise<void>;
  /** Asks for the file of a backup, or takes the one that was opened with Heed. Main remembers it for this window's next preview and restore, and answers with its name. */
  chooseBackupFile(which: 'ask' | 'handed-over'): Promise<string | null>;
  revealBackups(place: 'first' | 'second'): Promise<void>;
  /** Null: the journal is as it should be. */
  readJournalLoss(): Promise<JournalLoss | null>;
  /** The manager begins with an empty journal although there are backups. */
  beginEmpty(): Promise<void>;
  /** Starts Heed anew, for a journal that could not be read. */
  tryJournalAgain(): Promise<void>;

  /** Ends Heed and starts it once more, for what is settled at a start. `unsaved`: something typed could not be saved, so Heed goes on. */
  startAnew(): Promise<'starting' | 'unsaved'>;

  copyText(text: string): Promise<void>;
  /** Opens an address of the web or of mail outside Heed, once main has shown it whole and the person said yes. */
  openLink(address: string): Promise<LinkOutcome>;
  /** Opens another window of Heed at a route. */
  openWindow(route: string): Promise<void>;
  /** Opens the small window for one line over everything else, or puts it away. */
  openCapture(): Promise<void>;
  closeCapture(): Promise<void>;
  /** Says whether this window holds typed text that is not saved yet; main then keeps it alive. */
  setUnsaved(isUnsaved: boolean): Promise<void>;
  /** The print window says that its page is laid out. */
  printPageReady(pageId: string): Promise<void>;
  readPrintPage(): Promise<{ readonly pageId: string; readonly document: PrintDocument } | null>;
}

/** What main tells windows. */
export interface Events {
  journalAppended: AppendedEntry;
  settingsChanged: Settings;
  sharingChanged: boolean;
  /** When it moves between plain, open, locked and converting, main also reloads every window but those that `keepWhileLocked`: a page asks once, at its start. */
  protectionChanged: Protection;
  /** Heed is about to lock or to convert: what is typed must be saved now. Main waits until no window holds unsaved words. */
  saveNow: null;
  navigate: { readonly route: string };
  exportProgress: ExportProgress;
  taskProgress: TaskProgress;
  backupsChanged: null;
  /** A menu or tray entry that the window carries out. */
  command: { readonly name: 'undo' | 'redo' | 'new-person' | 'settings' | 'help' | 'keys' | 'lift-veil' | 'lock' };
  receiptsChanged: null;
  printPage: { readonly pageId: string; readonly document: PrintDocument };
}

export type Unsubscribe = () => void;

export interface Bridge extends Calls {
  /** How Heed speaks until it starts anew. */
  readonly speech: Speech;
  on<E extends keyof Events>(event: E, listener: (value: Events[E]) => void): Unsubscribe;
}
