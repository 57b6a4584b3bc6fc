import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { test } from '@playwright/test';

/** Skips the test, with the reason, on a machine that lacks a command it reads its results with. */
export function needs(...commands: readonly string[]): void {
  const missing = commands.filter((command) => !isInstalled(command));
  test.skip(missing.length > 0, `needs ${missing.join(', ')}`);
}

/** Whether a command, by name or by path, can be run here. */
export function isInstalled(command: string): boolean {
  const folders = command.includes('/') ? [''] : (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.some((folder) => {
    try {
      accessSync(path.join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
