import { openJsonStore } from '#electron/settings/json-store.ts';
import { type WindowState, windowState } from '#electron/window/window-state.ts';

export interface WindowStateStore {
  read(): WindowState | null;
  write(state: WindowState): void;
}

/** The window's place, in a file of its own: it changes often and is worth nothing, settings are the opposite. */
export function openWindowStateStore(folder: string): WindowStateStore {
  const store = openJsonStore(folder, 'window');
  return {
    read: () => windowState.safeParse(store.read()).data ?? null,
    write: (state) => store.write({ ...state }),
  };
}
