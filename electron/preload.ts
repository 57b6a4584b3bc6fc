import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, Calls, Events } from '#domain/bridge.ts';
import { speechIn } from '#electron/window/speech-argument.ts';
import { hearEvents } from '#electron/ipc/hear-events.ts';
import type { Answer } from '#electron/ipc/answer-call.ts';

const call =
  <Name extends keyof Calls>(name: Name) =>
  async (...args: unknown[]): Promise<never> => {
    const answer = (await ipcRenderer.invoke(name, ...args)) as Answer;
    if (!answer.ok) throw new Error(`Refused: ${answer.refused}`);
    return answer.value as never;
  };

const hear = hearEvents(ipcRenderer, ['navigate', 'command'] satisfies (keyof Events)[]);

const bridge = {
  speech: speechIn(process.argv),
  readFacts: call('readFacts'),
  appendToJournal: call('appendToJournal'),
  readJournalState: call('readJournalState'),
  readJournal: call('readJournal'),
  readSettings: call('readSettings'),
  changeSettings: call('changeSettings'),
  readAutostart: call('readAutostart'),
  readCaptureShortcut: call('readCaptureShortcut'),
  readSharing: call('readSharing'),
  setSharing: call('setSharing'),
  openCapture: call('openCapture'),
  closeCapture: call('closeCapture'),
  readProtection: call('readProtection'),
  makeRecoveryKey: call('makeRecoveryKey'),
  protect: call('protect'),
  unlock: call('unlock'),
  lock: call('lock'),
  keepWhileLocked: call('keepWhileLocked'),
  changePassphrase: call('changePassphrase'),
  removePassphrase: call('removePassphrase'),
  renewRecoveryKey: call('renewRecoveryKey'),
  setOpensByItself: call('setOpensByItself'),
  readStoreKey: call('readStoreKey'),
  sendReminderPlan: call('sendReminderPlan'),
  readReceipts: call('readReceipts'),
  tryNotification: call('tryNotification'),
  exportPdf: call('exportPdf'),
  cancelExport: call('cancelExport'),
  saveTextFolder: call('saveTextFolder'),
  revealFile: call('revealFile'),
  runTask: call('runTask'),
  cancelTask: call('cancelTask'),
  saveText: call('saveText'),
  readBackups: call('readBackups'),
  chooseSecondFolder: call('chooseSecondFolder'),
  leaveSecondFolder: call('leaveSecondFolder'),
  deleteBackup: call('deleteBackup'),
  chooseBackupFile: call('chooseBackupFile'),
  revealBackups: call('revealBackups'),
  readJournalLoss: call('readJournalLoss'),
  beginEmpty: call('beginEmpty'),
  tryJournalAgain: call('tryJournalAgain'),
  startAnew: call('startAnew'),
  copyText: call('copyText'),
  openLink: call('openLink'),
  openWindow: call('openWindow'),
  setUnsaved: call('setUnsaved'),
  printPageReady: call('printPageReady'),
  readPrintPage: call('readPrintPage'),
  on: <E extends keyof Events>(event: E, listener: (value: Events[E]) => void) => hear(event, listener as (value: unknown) => void),
} satisfies Bridge;

contextBridge.exposeInMainWorld('heed', bridge);
