import { useEffect, useState } from 'react';
import type { BackupsState } from '#domain/backups/backups-state.ts';
import { bridge } from './bridge.ts';

/** Reads whenever something about backups changes. A locked window is told that it does, but answered only once it is open again. */
function followBackups(told: (state: BackupsState) => void): () => void {
  const read = () => void bridge.readBackups().then(told, () => undefined);
  const ends = [bridge.on('backupsChanged', read), bridge.on('protectionChanged', read)];
  return () => {
    for (const end of ends) end();
  };
}

/** What there is to know about backups, read again whenever something about them changes. Null until it is there. */
export function useBackups(): BackupsState | null {
  const [state, setState] = useState<BackupsState | null>(null);
  useEffect(() => {
    void bridge.readBackups().then(setState);
    return followBackups(setState);
  }, []);
  return state;
}

/** The same, but only from the first change on: for what stands around every screen and must not slow a start. */
export function useBackupsOnceChanged(): BackupsState | null {
  const [state, setState] = useState<BackupsState | null>(null);
  useEffect(() => followBackups(setState), []);
  return state;
}
