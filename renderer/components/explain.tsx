import { IconHelpCircle } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';

/** What opens brings overlays, lists and menus with it: more than half as much as React, which no start waits for. */
const load = () => import('./popover.tsx');
const PopoverAt = lazy(() => load().then((module) => ({ default: module.PopoverAt })));

/** A small "why?" behind a date or a figure: where it comes from, in sentences. */
export function Explain({ label, children }: { /** The question it answers: "Why this date". */ readonly label: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const loadSoon = () => void load();
  return (
    <>
      <AriaButton
        ref={button}
        aria-label={label}
        aria-expanded={isOpen}
        onHoverStart={loadSoon}
        onFocus={loadSoon}
        onPress={() => setOpen((was) => !was)}
        // Until the popover stands and hears it, Escape is for what is on its way, not for the screen.
        onKeyDown={(event) => (isOpen && event.key === 'Escape' ? setOpen(false) : event.continuePropagation())}
        className="inline-flex size-6 items-center justify-center rounded align-[-0.3em] text-faint hover:text-ink"
      >
        <IconHelpCircle size="1rem" aria-hidden />
      </AriaButton>
      {isOpen && (
        <Suspense>
          <PopoverAt anchor={button} label={label} onClose={() => setOpen(false)}>
            <div className="max-w-72 text-sm">{children}</div>
          </PopoverAt>
        </Suspense>
      )}
    </>
  );
}
