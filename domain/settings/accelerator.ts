import { t } from '@lingui/core/macro';
/** A press of keys, as a page hears it. */
export interface KeyPress {
  readonly key: string;
  /** The place of the key on the keyboard, whatever is printed on it: `KeyJ`, `Digit1`, `F5`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

const NAMED: Readonly<Record<string, string>> = { Space: 'Space', ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right', Home: 'Home', End: 'End', PageUp: 'PageUp', PageDown: 'PageDown', Insert: 'Insert' };

/**
 * A press as Electron's accelerators write it: `CommandOrControl+Alt+J`. Null while only modifiers are held, for keys
 * that mean something everywhere (Tab, Enter, Esc, Delete), and without Ctrl, Alt or the system's key, which would take
 * a letter away from all typing.
 */
export function acceleratorOf({ code, ctrlKey, altKey, shiftKey, metaKey }: KeyPress, isMac: boolean): string | null {
  const key = /^Key([A-Z])$/.exec(code)?.[1] ?? /^Digit(\d)$/.exec(code)?.[1] ?? /^(F\d{1,2})$/.exec(code)?.[1] ?? NAMED[code];
  const isFunctionKey = /^F\d/.test(code);
  if (!key || (!ctrlKey && !altKey && !metaKey && !isFunctionKey)) return null;
  const modifiers = isMac ? [metaKey && 'CommandOrControl', ctrlKey && 'Control', altKey && 'Alt', shiftKey && 'Shift'] : [ctrlKey && 'CommandOrControl', metaKey && 'Super', altKey && 'Alt', shiftKey && 'Shift'];
  return [...modifiers.filter(Boolean), key].join('+');
}

/** An accelerator as Heed writes keys: `Ctrl+Alt+J`. */
export const spokenAccelerator = (accelerator: string): string =>
  accelerator
    .split('+')
    .map((part) => (part === 'CommandOrControl' || part === 'Control' ? controlKey : part === 'Shift' ? shiftKeyName : part))
    .join('+');

/** What stands on the keys: some keyboards have words of the language on them. */
const controlKey = t({ context: 'a key', message: 'Ctrl' });
const shiftKeyName = t({ context: 'a key', message: 'Shift' });
