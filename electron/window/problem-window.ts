import { BrowserWindow } from 'electron';
import { HOST, SCHEME } from '#electron/window/bundle-file.ts';
import { type Problem, problemPage } from '#electron/window/problem-page.ts';
import { servePage } from '#electron/window/protocol.ts';
import { paperColour } from '#electron/window/theme.ts';

const PAGE = '/problem.html';

/** Says in a window of its own why Heed cannot start. Nothing else runs beside it; closing it ends Heed. */
export function showProblem(problem: Problem): void {
  servePage(PAGE, problemPage(problem));
  const window = new BrowserWindow({ width: 640, height: 420, backgroundColor: paperColour(), autoHideMenuBar: true, webPreferences: { sandbox: true, contextIsolation: true, javascript: false } });
  void window.loadURL(`${SCHEME}://${HOST}${PAGE}`);
}
