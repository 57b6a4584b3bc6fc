import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { tinykeys } from 'tinykeys';

/** One key and what it does, for the cheat sheet and for tooltips. */
export interface Shortcut {
  /** As read aloud: `Ctrl+Z`, `g then t`, `?`. Ctrl is ⌘ on a Mac. */
  readonly keys: string;
  /** What it does: "Go to Today". */
  readonly does: string;
  /** The heading it stands under: the screen or "Everywhere". */
  readonly group: string;
  /** Works while one types in a field, too. Single keys never do. */
  readonly worksInFields?: boolean;
  /** Goes on while the key is held, as walking does. Everything else is done once for each press. */
  readonly repeats?: boolean;
  readonly run: () => void;
}

/** A key that a field, a list or the menu answers by itself: the cheat sheet shows it with the others. */
export type ListedKey = Pick<Shortcut, 'keys' | 'does' | 'group'>;

let registered: readonly Shortcut[] = [];
let listed: readonly ListedKey[] = [];
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

function register(shortcuts: readonly Shortcut[]): () => void {
  registered = [...registered, ...shortcuts];
  tell();
  return () => {
    registered = registered.filter((each) => !shortcuts.includes(each));
    tell();
  };
}

function list(keys: readonly ListedKey[]): () => void {
  listed = [...listed, ...keys];
  tell();
  return () => {
    listed = listed.filter((each) => !keys.includes(each));
    tell();
  };
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Every key that works on this screen now. */
export const useRegisteredShortcuts = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => registered);

const useListed = (): readonly ListedKey[] => useSyncExternalStore(subscribe, () => listed);

/** Every key there is on this screen now, with those that something on it answers by itself. */
export const useKeysHere = (): readonly ListedKey[] => [...useRegisteredShortcuts(), ...useListed()];

/** Says for the cheat sheet which keys something on the screen answers by itself. `keys` must stay the same. */
export function useListedKeys(keys: readonly ListedKey[]): void {
  useLayoutEffect(() => list(keys), [keys]);
}

/** How long one may take between the keys of a sequence. */
const SEQUENCE_WITHIN_MS = 2_000;

const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'];
let press: KeyboardEvent | null = null;
let pressBefore: KeyboardEvent | null = null;

function rememberPress(event: KeyboardEvent): void {
  if (MODIFIERS.includes(event.key)) return;
  [pressBefore, press] = [press, event];
}

/** Whether a press ends a sequence: the `w` of `g then w` is no `w` of its own, which would do something else on the way. */
const endsSequence = (event: KeyboardEvent): boolean =>
  press === event && pressBefore !== null && event.timeStamp - pressBefore.timeStamp < SEQUENCE_WITHIN_MS && registered.some(({ keys }) => keys === `${pressBefore?.key} then ${event.key}`);

/** `Ctrl+Shift+P` → `$mod+Shift+p`, `g then t` → `g t`, in tinykeys' words. A question mark needs Shift on most keyboards. */
const toBinding = (keys: string): string =>
  keys
    .split(' then ')
    .map((press) => (press === '?' ? 'Shift+?' : press.length === 1 ? press : press.replace('Ctrl', '$mod').replace('Esc', 'Escape').replace(/\+(.)$/, (_, key: string) => `+${key.toLowerCase()}`)))
    .join(' ');

const isTypingPlace = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select, [role=spinbutton], [role=textbox], [role=combobox]'));

const isInOverlay = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('[role=dialog], [role=menu], [role=listbox]') !== null;

/**
 * Lets a screen answer keys while it is shown, from before it is painted on: a key pressed the moment a screen stands is
 * not lost. Give each screen its own `group`, so that the cheat sheet can tell.
 */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  useLayoutEffect(() => {
    latest.current = shortcuts;
  });
  const signature = shortcuts.map(({ keys, does, group }) => `${keys}\t${does}\t${group}`).join('\n');
  useLayoutEffect(() => {
    // Heard before any handler; added again it stays one.
    window.addEventListener('keydown', rememberPress, { capture: true });
    const handlers = latest.current.map((shortcut) => [toBinding(shortcut.keys), handlerOf(shortcut, () => latest.current.find((each) => each.keys === shortcut.keys))] as const);
    const stopKeys = tinykeys(window, Object.fromEntries(handlers), { timeout: SEQUENCE_WITHIN_MS });
    const unregister = register(latest.current);
    return () => {
      stopKeys();
      unregister();
    };
  }, [signature]);
}

const handlerOf = (shortcut: Shortcut, current: () => Shortcut | undefined) => (event: KeyboardEvent) => {
  if (event.defaultPrevented || event.isComposing) return;
  if (!shortcut.worksInFields && (isTypingPlace(event.target) || isInOverlay(event.target))) return;
  if (shortcut.keys.length === 1 && endsSequence(event)) return;
  event.preventDefault();
  if (event.repeat && !shortcut.repeats) return;
  current()?.run();
};
