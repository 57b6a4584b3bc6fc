import { Trans } from '@lingui/react/macro';

const isMac = navigator.platform.startsWith('Mac');
const NAMES: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', ...(isMac ? { Ctrl: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↩' } : {}) };

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
