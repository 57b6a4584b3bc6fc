import type { ElectronApplication } from '@playwright/test';

/** Answers the next save dialogs in place of a person; null: they press Cancel. */
export const answerSave = (app: ElectronApplication, filePath: string | null) =>
  app.evaluate(({ dialog }, answer) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: answer === null, filePath: answer ?? '' });
  }, filePath);

/** Answers the next folder dialogs in place of a person; null: they press Cancel. */
export const answerFolder = (app: ElectronApplication, folder: string | null) =>
  app.evaluate(({ dialog }, answer) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: answer === null, filePaths: answer === null ? [] : [answer] });
  }, folder);

/** Answers the next questions with the button of this label, and keeps what they said. */
export const answerMessage = (app: ElectronApplication, button: string) =>
  app.evaluate(({ dialog }, label) => {
    dialog.showMessageBox = (...args: unknown[]) => {
      const options = args.at(-1) as Electron.MessageBoxOptions;
      (globalThis as { lastMessage?: string }).lastMessage = options.message;
      return Promise.resolve({ response: options.buttons?.indexOf(label) ?? -1, checkboxChecked: false });
    };
  }, button);
