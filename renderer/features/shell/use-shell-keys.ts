import { t } from '@lingui/core/macro';
import { useEffect, useEffectEvent } from 'react';
import { type NavigateFunction, useNavigate } from 'react-router';
import { bridge } from '#bridge/bridge.ts';
import { isCovered, LOCK_KEY } from '#components/cover.ts';
import { type Shortcut, useListedKeys, useShortcuts } from '#components/shortcuts.ts';
import { spokenAccelerator } from '#domain/settings/accelerator.ts';
import { setSharingVeil } from '#bridge/sharing.ts';
import { useSettings } from '#bridge/settings.ts';
import { showToast } from '#components/toast.tsx';
import { isSharing, toggleVeil, VEIL_KEY } from '#components/veil.ts';
import { lockNow } from './lock-now.ts';
import { menuKeys } from './menu-keys.ts';
import { places } from './places.ts';
import { doAgain, takeBack, takeBackHere } from './take-back.ts';

interface Opens {
  readonly showKeys: () => void;
  /** The user guide, at the section of this screen. */
  readonly help: () => void;
  /** The palette. */
  readonly find: () => void;
  readonly findHere: () => void;
}

/** The keys that do the same on every screen, and the entries of menu and tray that this window carries out. */
export function useShellKeys({ showKeys, help, find, findHere }: Opens): void {
  const navigate = useNavigate();
  const go = (to: string) => void navigate(to);
  const sharingKey = spokenAccelerator(useSettings().sharingShortcut);
  const liftOrDrop = () => (isSharing() ? showToast({ text: t`This stays hidden while you share your screen. ${sharingKey} ends that.` }) : toggleVeil());

  useListedKeys(menuKeys);
  useShortcuts([
    { keys: 'Ctrl+Z', does: t`Undo the last action`, group: t`Everywhere`, repeats: true, run: () => void takeBack() },
    { keys: 'Ctrl+Shift+Z', does: t`Redo it`, group: t`Everywhere`, repeats: true, run: () => void doAgain() },
    { keys: 'Ctrl+K', does: t`Find or do anything`, group: t`Everywhere`, worksInFields: true, run: find },
    { keys: 'Ctrl+F', does: t`Find on this page`, group: t`Everywhere`, worksInFields: true, run: findHere },
    { keys: 'Ctrl+J', does: t`Write something down, in a window over everything else`, group: t`Everywhere`, worksInFields: true, run: () => void bridge.openCapture() },
    { keys: 'Ctrl+N', does: t`New person`, group: t`Everywhere`, worksInFields: true, run: () => go('/people?new') },
    { keys: 'Ctrl+,', does: t`Settings`, group: t`Everywhere`, worksInFields: true, run: () => go('/settings') },
    { keys: VEIL_KEY, does: t`Lift or drop the veil over private notes`, group: t`Everywhere`, worksInFields: true, run: liftOrDrop },
    { keys: sharingKey, does: t`Screen-sharing veil: hide what is private, and names`, group: t`Everywhere`, worksInFields: true, run: () => setSharingVeil(!isSharing()) },
    { keys: LOCK_KEY, does: t`Lock Heed`, group: t`Everywhere`, worksInFields: true, run: () => void lockNow(go) },
    { keys: 'Esc', does: t`Step back`, group: t`Everywhere`, run: () => stepBack(navigate) },
    { keys: 'F1', does: t`Help for this page, in the user guide`, group: t`Everywhere`, worksInFields: true, run: help },
    { keys: '?', does: t`Show these keys`, group: t`Everywhere`, run: showKeys },
    ...places.map(({ to, name, key }): Shortcut => ({ keys: `g then ${key}`, does: name, group: t`Go to`, run: () => go(to) })),
  ]);

  const onCommand = useEffectEvent((name: 'undo' | 'redo' | 'new-person' | 'settings' | 'help' | 'keys' | 'lift-veil' | 'lock') => {
    if (isCovered()) return; // what stands beneath must not move away
    if (name === 'undo' || name === 'redo') takeBackHere(name);
    else if (name === 'new-person') go('/people?new');
    else if (name === 'settings') go('/settings');
    else if (name === 'help') help();
    else if (name === 'keys') showKeys();
    else if (name === 'lock') void lockNow(go);
    else liftOrDrop();
  });
  const onNavigate = useEffectEvent((route: string) => !isCovered() && go(route));
  useEffect(() => {
    const stops = [bridge.on('command', ({ name }) => onCommand(name)), bridge.on('navigate', ({ route }) => onNavigate(route))];
    return () => stops.forEach((stop) => stop());
  }, []);
}

/** Back to where one came from within Heed; from the first page of a window nowhere. */
function stepBack(navigate: NavigateFunction) {
  const state = history.state as { readonly idx?: number } | null;
  if ((state?.idx ?? 0) > 0) void navigate(-1);
}
