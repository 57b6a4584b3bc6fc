import Store from 'electron-store';
import fs from 'node:fs';
import path from 'node:path';

/** A small JSON object in a file of its own, written whole and atomically. */
export interface JsonStore {
  read(): Record<string, unknown>;
  write(content: Record<string, unknown>): void;
}

/** A file that cannot be read as JSON is set aside under another name, never overwritten: a person may want it back. */
export function openJsonStore(folder: string, name: string): JsonStore {
  setAsideUnreadable(path.join(folder, `${name}.json`));
  const store = new Store<Record<string, unknown>>({ cwd: folder, name, clearInvalidConfig: true });
  return {
    read: () => store.store,
    write: (content) => {
      store.store = content;
    },
  };
}

export function setAsideUnreadable(file: string): void {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch {
    return; // not there yet
  }
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return;
  } catch {
    // set aside below
  }
  fs.renameSync(file, `${file}.unreadable`);
}
