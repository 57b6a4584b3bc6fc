import { useEffect, useState } from 'react';
import type { BackupsState } from '#domain/backups/backups-state.ts';
import { bridge } from './bridge.ts';

/** What there is to know about backups, read again whenever something about them changes. Null until it is there. */
export function useBackups(): BackupsState | null {
  const [state, setState] = useState<BackupsState | null>(null);
  useEffect(() => {
    const read = () => void bridge.readBackups().then(setState);
    read();
    return bridge.on('backupsChanged', read);
  }, []);
  return state;
}

/** The same, but only from the first change on: for what stands around every screen and must not slow a start. */
export function useBackupsOnceChanged(): BackupsState | null {
  const [state, setState] = useState<BackupsState | null>(null);
  useEffect(() => bridge.on('backupsChanged', () => void bridge.readBackups().then(setState)), []);
  return state;
}
