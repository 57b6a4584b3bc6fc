import * as z from 'zod';
import { openJsonStore } from '#electron/settings/json-store.ts';
import { type WindowState, windowState } from '#electron/window/window-state.ts';

export interface WindowStateStore {
  /** The place with these displays; with others than ever before, the last one. */
  read(displays: string): WindowState | null;
  write(state: WindowState, displays: string): void;
}

/** Desks that a laptop comes to; the one not seen for longest is forgotten. */
const MOST_DESKS = 8;
const desks = z.record(z.string().max(500), windowState);

/** The window's place, in a file of its own: it changes often and is worth nothing, settings are the opposite. */
export function openWindowStateStore(folder: string): WindowStateStore {
  const store = openJsonStore(folder, 'window');
  const readDesks = () => desks.safeParse(store.read()['byDisplays']).data ?? {};
  return {
    read: (displays) => readDesks()[displays] ?? windowState.safeParse(store.read()).data ?? null,
    write(state, displays) {
      const { [displays]: _before, ...others } = readDesks();
      store.write({ ...state, byDisplays: Object.fromEntries([...Object.entries(others).slice(1 - MOST_DESKS), [displays, state]]) });
    },
  };
}
