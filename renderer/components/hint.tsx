import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { KeyHint } from './key-hint.tsx';

/** A tooltip on a focusable control: what it is, and the key for it. Shown on hover and on keyboard focus. */
export function Hint({ text, shortcut, children }: { readonly text: string; readonly shortcut?: string; readonly children: ReactElement }) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <Tooltip offset={6} className="flex max-w-72 animate-appear items-center gap-2 rounded-md bg-ink px-2.5 py-1 text-sm text-paper">
        {text}
        {shortcut && <KeyHint keys={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
