import { BrowserWindow } from 'electron';
import { HOST, SCHEME } from '#electron/window/bundle-file.ts';
import { type Problem, problemPage } from '#electron/window/problem-page.ts';
import { servePage } from '#electron/window/protocol.ts';
import { paperColour } from '#electron/window/theme.ts';

const PAGE = '/problem.html';

/**
 * Says in a window of its own why Heed cannot start. Nothing else runs beside it; closing it ends Heed.
 * @param first the window that was made while main was still being read: it says so then
 */
export function showProblem(problem: Problem, first: BrowserWindow | null = null): void {
  servePage(PAGE, problemPage(problem));
  const window = first ?? new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true, javascript: false } });
  window.setSize(640, 420);
  window.center();
  window.setAutoHideMenuBar(true);
  window.setBackgroundColor(paperColour());
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${SCHEME}://${HOST}${PAGE}`);
}
