import { app } from 'electron';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Profile {
  readonly folder: string;
  /** A throwaway profile, of a test or of the demo. */
  readonly isVirtual: boolean;
  /** Why nothing can be kept in it, as the system's error code; null when all is well. */
  readonly problem: string | null;
}

/** Settles where Heed keeps everything. Must run before anything asks Electron for a path. */
export function chooseProfile(): Profile {
  const given = process.env['HEED_PROFILE'];
  if (given) app.setPath('userData', given);
  const folder = app.getPath('userData');
  const problem = problemOf(folder);
  // Chromium, too, wants to write somewhere while it shows the page that says so.
  if (problem) app.setPath('userData', fs.mkdtempSync(path.join(os.tmpdir(), 'heed-')));
  return { folder, isVirtual: given !== undefined, problem };
}

function problemOf(folder: string): string | null {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    fs.readdirSync(folder);
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}
