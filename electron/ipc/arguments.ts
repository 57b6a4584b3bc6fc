import * as z from 'zod';
import type { Calls } from '#domain/bridge.ts';
import { commitEnvelope } from '#domain/journal/change.ts';
import { printDocument } from '#domain/print/print-document.ts';
import { passphraseChange, passphraseRemoval, protectRequest, recoveryKeyChange, unlockRequest } from '#domain/protection/protection-schema.ts';
import { reminderPlan } from '#domain/reminders/planned-reminder-schema.ts';
import { settingsPatch } from '#domain/settings/settings.ts';
import { taskRequest } from '#domain/tasks/task-schema.ts';

const jobId = z.string().min(1).max(100);
const route = z.string().startsWith('/').max(500);
const seq = z.number().int().nonnegative();

/** What each call must look like before main acts on it. A call without a line here does not compile. */
export const argumentsOf = {
  readFacts: z.tuple([]),
  appendToJournal: z.tuple([commitEnvelope]),
  readJournalState: z.tuple([]),
  readJournal: z.tuple([seq, z.number().int().min(1).max(64 * 1024 * 1024)]),
  readSettings: z.tuple([]),
  changeSettings: z.tuple([settingsPatch]),
  readAutostart: z.tuple([]),
  readCaptureShortcut: z.tuple([]),
  readSharing: z.tuple([]),
  setSharing: z.tuple([z.boolean()]),
  openCapture: z.tuple([]),
  closeCapture: z.tuple([]),
  readProtection: z.tuple([]),
  makeRecoveryKey: z.tuple([]),
  protect: z.tuple([protectRequest]),
  unlock: z.tuple([unlockRequest]),
  lock: z.tuple([]),
  keepWhileLocked: z.tuple([z.boolean()]),
  changePassphrase: z.tuple([passphraseChange]),
  removePassphrase: z.tuple([passphraseRemoval]),
  renewRecoveryKey: z.tuple([recoveryKeyChange]),
  setOpensByItself: z.tuple([z.boolean()]),
  readStoreKey: z.tuple([]),
  sendReminderPlan: z.tuple([reminderPlan]),
  readReceipts: z.tuple([z.number().int()]),
  tryNotification: z.tuple([]),
  exportPdf: z.tuple([jobId, z.array(printDocument).min(1).max(500), z.enum(['one-file', 'folder'])]),
  cancelExport: z.tuple([jobId]),
  saveTextFolder: z.tuple([z.string().min(1).max(200), z.array(z.object({ name: z.string().min(1).max(200), text: z.string().max(50_000_000) })).min(1).max(50)]),
  revealFile: z.tuple([z.string().min(1).max(4096)]),
  runTask: z.tuple([jobId, taskRequest]),
  cancelTask: z.tuple([jobId]),
  saveText: z.tuple([z.string().min(1).max(120), z.string().max(100_000)]),
  openLink: z.tuple([z.string().min(1).max(2_000)]),
  readBackups: z.tuple([]),
  chooseSecondFolder: z.tuple([]),
  leaveSecondFolder: z.tuple([]),
  deleteBackup: z.tuple([z.string().min(1).max(200)]),
  chooseBackupFile: z.tuple([z.enum(['ask', 'handed-over'])]),
  revealBackups: z.tuple([z.enum(['first', 'second'])]),
  readJournalLoss: z.tuple([]),
  beginEmpty: z.tuple([]),
  tryJournalAgain: z.tuple([]),
  startAnew: z.tuple([]),
  copyText: z.tuple([z.string().max(5_000_000)]),
  openWindow: z.tuple([route]),
  setUnsaved: z.tuple([z.boolean()]),
  printPageReady: z.tuple([jobId]),
  readPrintPage: z.tuple([]),
} satisfies { [Name in keyof Calls]: z.ZodType<Parameters<Calls[Name]>, unknown> | z.ZodType };
