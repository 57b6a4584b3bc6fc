import { BrowserWindow, screen } from 'electron';
import { ORIGIN } from '#electron/window/protocol.ts';
import { safePreferences } from '#electron/window/make-window.ts';
import { paperColour } from '#electron/window/theme.ts';

/** The small window for one line, over whatever the manager is doing. */
export interface CaptureWindow {
  /** Shows it at once when it is warm; the first time it takes as long as a page. */
  show(): void;
  /** Puts it away and gives the focus back. It stays warm for a while. */
  hide(): void;
  /** Takes it out of memory: before Heed locks, and when nothing of Heed is left open. */
  close(): void;
}

const SIZE = { width: 620, height: 236 } as const;
/** From the top of the display, so that it covers little of what one looks at. */
const TOP_SHARE = 0.22;
/** A page kept warm for longer is memory that other programs could use. */
const WARM_MS = 10 * 60_000;

/** @param adopt makes it one of Heed's windows */
export function createCaptureWindow(adopt: (window: BrowserWindow) => void): CaptureWindow {
  let window: BrowserWindow | null = null;
  let cooling: NodeJS.Timeout | undefined;

  function make(): BrowserWindow {
    const made = new BrowserWindow({
      ...SIZE,
      show: false,
      frame: false,
      resizable: false,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      backgroundColor: paperColour(),
      webPreferences: safePreferences(),
    });
    made.once('closed', () => {
      clearTimeout(cooling);
      window = null;
    });
    made.once('ready-to-show', () => present(made));
    adopt(made);
    made.loadURL(`${ORIGIN}/#/capture`).catch(() => undefined); // closed while it was loading
    return made;
  }

  /** On the display that the pointer is on: there the manager is looking. */
  function present(shown: BrowserWindow) {
    const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
    const x = Math.round(workArea.x + (workArea.width - SIZE.width) / 2);
    const y = Math.round(workArea.y + workArea.height * TOP_SHARE);
    shown.setBounds({ x, y, ...SIZE });
    shown.show();
    shown.focus();
  }

  return {
    show() {
      clearTimeout(cooling);
      if (window === null) window = make();
      else if (!window.webContents.isLoading()) present(window);
    },
    hide() {
      if (window === null) return;
      window.hide();
      clearTimeout(cooling);
      cooling = setTimeout(() => window?.destroy(), WARM_MS);
    },
    close: () => window?.destroy(),
  };
}
