import { IconHelpCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Popover } from './popover.tsx';

/** A small "why?" behind a date or a figure: where it comes from, in sentences. */
export function Explain({ label, children }: { /** The question it answers: "Why this date". */ readonly label: string; readonly children: ReactNode }) {
  return (
    <Popover
      label={label}
      trigger={
        <AriaButton aria-label={label} className="inline-flex size-6 items-center justify-center rounded align-[-0.3em] text-faint hover:text-ink">
          <IconHelpCircle size="1rem" aria-hidden />
        </AriaButton>
      }
    >
      <div className="max-w-72 text-sm">{children}</div>
    </Popover>
  );
}
