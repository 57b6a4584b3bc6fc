import type { ElectronApplication } from '@playwright/test';

type Handler = (...args: unknown[]) => unknown;

/**
 * Puts something before main's answer to "append to the journal": a wait, so that what another window does meanwhile is
 * met for certain, or a refusal, as when main cannot make sense of what a window sends.
 */
export const appendsFrom = (app: ElectronApplication, way: { readonly afterMs: number } | 'refused' | 'as ever'): Promise<void> =>
  app.evaluate(({ ipcMain }, chosen) => {
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers;
    const kept = globalThis as { plainAppend?: Handler };
    const plain = (kept.plainAppend ??= handlers.get('appendToJournal') as Handler);
    const answer: Handler = async (...args) => {
      if (chosen === 'refused') return { ok: false, refused: 'arguments of appendToJournal' };
      if (chosen !== 'as ever') await new Promise((resolve) => setTimeout(resolve, chosen.afterMs));
      return plain(...args);
    };
    handlers.set('appendToJournal', answer);
  }, way);
