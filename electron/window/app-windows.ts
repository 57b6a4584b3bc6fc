import { app, type BrowserWindow, nativeTheme, screen, type WebContents } from 'electron';
import { setTimeout as pause } from 'node:timers/promises';
import type { Events } from '#domain/bridge.ts';
import { logFailure } from '#electron/log/log-failure.ts';
import type { WindowStateStore } from '#electron/settings/window-state-store.ts';
import { leaveUnsaved } from '#electron/window/leave-unsaved.ts';
import { makeWindow } from '#electron/window/make-window.ts';
import { ORIGIN } from '#electron/window/protocol.ts';
import { paperColour } from '#electron/window/theme.ts';
import { besides, displaysKey, placeWindow, SMALLEST } from '#electron/window/window-state.ts';

export interface AppWindows {
  /** Opens one more window at a route such as `/today`. */
  open(route?: string): void;
  /** Brings Heed to the front, at a route when one is given; opens a window when there is none. */
  show(route?: string): void;
  /** The same while Heed is closed: the page stands there once it opens. A window with words in an open form stays at them. */
  showOnceOpen(route: string): void;
  tell<E extends keyof Events>(event: E, value: Events[E]): void;
  /** Tells the window in front, or the one used last; opens one when there is none. */
  tellFront<E extends keyof Events>(event: E, value: Events[E]): void;
  /** Called when the last of them is gone, whatever is adopted. */
  onNoneLeft(listener: () => void): void;
  /** A window beside these, such as the one for capture: it hears what all hear, and is saved and loaded anew with them. */
  adopt(window: BrowserWindow): void;
  /** Remembers whether a window holds typed text that is not saved; such a window is not destroyed. */
  setUnsaved(contents: WebContents, isUnsaved: boolean): void;
  /** Remembers whether a window holds words in an open form, which would go with its page. */
  keepWhileLocked(contents: WebContents, isKept: boolean): void;
  /** Loads the pages of all windows anew. With `keepsWords` those with words in an open form stay, under their own cover. */
  loadAnew(how: { readonly keepsWords: boolean }): void;
  /** Has every window save what is typed in it; answers whether all of it is saved. */
  saveAll(): Promise<boolean>;
}

/** One crash is put right without a word; a page that crashes again at once would only do so for ever. */
const CRASH_PAUSE_MS = 30_000;
const REMEMBER_AFTER_MS = 400;
/** A window that is told to save needs a moment to say what it has unsaved; saving itself takes milliseconds. */
const SAVE_BEGINS_MS = 150;
const SAVE_PATIENCE_MS = 3_000;
const SAVE_LOOK_MS = 25;

/** The displays without their panels, the primary one first. */
const workAreas = () => [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea);

/**
 * Heed's windows: where they open, what they hear, and that none goes away with unsaved words.
 * @param first the window that was made while main was still being read, if a person started Heed
 */
export function createAppWindows(places: WindowStateStore, first: BrowserWindow | null): AppWindows {
  /** Newest use last. */
  let windows: BrowserWindow[] = [];
  let adopted: BrowserWindow[] = [];
  const noneLeft = new Set<() => void>();
  const loaded = new WeakSet<BrowserWindow>();
  const unsaved = new Map<WebContents, (isUnsaved: boolean) => void>();
  const holding = new WeakSet<WebContents>();
  const kept = new WeakSet<WebContents>();
  let isQuitting = false;
  app.on('before-quit', () => (isQuitting = true));

  const all = () => [...windows, ...adopted];

  function adopt(window: BrowserWindow) {
    adopted = [...adopted, window];
    comeBackAfterCrash(window);
    window.once('closed', () => (adopted = adopted.filter((each) => each !== window)));
  }

  function open(route?: string): BrowserWindow {
    const window = makeWindow(route);
    settle(window);
    return window;
  }

  function settle(window: BrowserWindow) {
    const front = windows.at(-1);
    const areas = workAreas();
    const place = placeWindow(places.read(displaysKey(areas)), areas);
    const isMaximised = place.isMaximised && !front;
    window.setMinimumSize(SMALLEST.width, SMALLEST.height);
    window.setBounds(front ? besides(front.getNormalBounds(), areas) : place.bounds);
    window.setBackgroundColor(paperColour());
    windows = [...windows, window];
    window.once('ready-to-show', () => (isMaximised ? window.maximize() : window.show()));
    window.webContents.once('did-finish-load', () => loaded.add(window));
    window.on('focus', () => (windows = [...windows.filter((each) => each !== window), window]));
    rememberPlace(window);
    keepWhileUnsaved(window);
    comeBackAfterCrash(window);
    window.once('closed', () => {
      windows = windows.filter((each) => each !== window);
      if (windows.length === 0) for (const listener of noneLeft) listener();
    });
  }

  function rememberPlace(window: BrowserWindow) {
    let pending: NodeJS.Timeout | undefined;
    const remember = () => {
      clearTimeout(pending);
      if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
      try {
        places.write({ bounds: window.getNormalBounds(), isMaximised: window.isMaximized() }, displaysKey(workAreas()));
      } catch (error) {
        logFailure('remember the window', error); // a full disk: the place is worth nothing
      }
    };
    const later = () => {
      clearTimeout(pending);
      pending = setTimeout(remember, REMEMBER_AFTER_MS);
    };
    window.on('resize', later).on('move', later).on('maximize', later).on('unmaximize', later).on('close', remember);
    window.once('closed', () => clearTimeout(pending));
  }

  function keepWhileUnsaved(window: BrowserWindow) {
    const { webContents } = window;
    let isLeaving = false;
    window.on('close', (event) => {
      if (!holding.has(webContents)) return;
      event.preventDefault();
      if (isLeaving) return;
      isLeaving = true;
      const saved = new Promise<void>((resolve) => unsaved.set(webContents, (isUnsaved) => void (isUnsaved || resolve())));
      void leaveUnsaved(window, saved).then((isGone) => {
        unsaved.delete(webContents);
        isLeaving = false;
        const wasQuitting = isQuitting;
        isQuitting = false;
        if (isGone) window.destroy();
        // Holding the window back had stopped Heed from quitting.
        if (isGone && wasQuitting) app.quit();
      });
    });
  }

  function setUnsaved(contents: WebContents, isUnsaved: boolean) {
    if (isUnsaved) holding.add(contents);
    else holding.delete(contents);
    unsaved.get(contents)?.(isUnsaved);
  }

  function keepWhileLocked(contents: WebContents, isKept: boolean) {
    if (isKept) kept.add(contents);
    else kept.delete(contents);
  }

  function loadAnew({ keepsWords }: { readonly keepsWords: boolean }) {
    for (const { webContents } of all()) {
      if (keepsWords && kept.has(webContents)) continue;
      kept.delete(webContents);
      webContents.reload();
    }
  }

  function comeBackAfterCrash(window: BrowserWindow) {
    let lastAt = -Infinity;
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit' || window.isDestroyed()) return;
      logFailure(`window process gone: ${reason}`, undefined);
      setUnsaved(window.webContents, false); // what it held went with it; closing must not wait for that
      const isAgain = performance.now() - lastAt < CRASH_PAUSE_MS;
      lastAt = performance.now();
      if (!isAgain) window.webContents.reload();
    });
    window.on('unresponsive', () => logFailure('window does not answer', undefined));
  }

  function show(route?: string) {
    const window = windows.at(-1);
    if (!window) return void open(route);
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    if (route === undefined) return;
    if (loaded.has(window)) window.webContents.send('navigate', { route });
    else void window.loadURL(`${ORIGIN}/#${route}`);
  }

  function showOnceOpen(route: string) {
    const window = windows.at(-1);
    if (!window || kept.has(window.webContents)) return void open(route);
    show();
    // Only the address changes: what asks for the passphrase stays, and is followed by the page of this address.
    window.loadURL(`${ORIGIN}/#${route}`).catch(() => undefined);
  }

  async function saveAll(): Promise<boolean> {
    if (all().length === 0) return true;
    const isSaved = () => all().every(({ webContents }) => !holding.has(webContents));
    tell('saveNow', null);
    await pause(SAVE_BEGINS_MS);
    for (const until = performance.now() + SAVE_PATIENCE_MS; !isSaved() && performance.now() < until; ) await pause(SAVE_LOOK_MS);
    return isSaved();
  }

  function tell<E extends keyof Events>(event: E, value: Events[E]) {
    for (const window of all()) window.webContents.send(event, value);
  }

  nativeTheme.on('updated', () => {
    for (const window of all()) window.setBackgroundColor(paperColour());
  });
  app.on('activate', () => show());
  if (first) settle(first);

  return {
    open: (route) => void open(route),
    show,
    showOnceOpen,
    tell,
    adopt,
    onNoneLeft: (listener) => void noneLeft.add(listener),
    tellFront(event, value) {
      const window = windows.at(-1);
      if (window) return window.webContents.send(event, value);
      const { webContents } = open();
      webContents.once('did-finish-load', () => webContents.send(event, value));
    },
    setUnsaved,
    keepWhileLocked,
    loadAnew,
    saveAll,
  };
}
