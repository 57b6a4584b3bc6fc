import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';

const isMac = navigator.platform.startsWith('Mac');
/** What stands on the keys: some keyboards have words of the language on them. */
const WORDS: Record<string, string> = {
  Ctrl: t({ context: 'a key', message: 'Ctrl' }),
  Shift: t({ context: 'a key', message: 'Shift' }),
  Enter: t({ context: 'a key', message: 'Enter' }),
  Backspace: t({ context: 'a key', message: 'Backspace' }),
  Home: t({ context: 'a key', message: 'Home' }),
  End: t({ context: 'a key', message: 'End' }),
};
const NAMES: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', ...WORDS, ...(isMac ? { Ctrl: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↩' } : {}) };

/** A key as it stands on this keyboard: `Ctrl+Z`, or a sequence `g then t`. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className="inline-flex shrink-0 items-center gap-1 text-sm">
      {keys.split(/( then )/).map((part, place) =>
        part === ' then ' ? (
          <span key={place}><Trans>then</Trans></span>
        ) : (
          <span key={place} className="inline-flex gap-0.5">
            {part.split(/(?<=.)\+(?=.)/).map((key) => (
              <kbd key={key} className="min-w-5 rounded border border-current/40 px-1 text-center font-sans text-[0.75rem] leading-[1.125rem] tabular-nums">
                {NAMES[key] ?? key}
              </kbd>
            ))}
          </span>
        ),
      )}
    </span>
  );
}
