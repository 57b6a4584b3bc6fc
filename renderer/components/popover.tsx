import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { FLOAT } from './list-box.tsx';

export interface PopoverProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** Accessible name of what opens. */
  readonly label: string;
  /** Content, or a function that gets a way to close it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'end top';
  readonly className?: string;
}

/** A small surface beside its button. Esc or a press elsewhere closes it; focus goes back to the button. */
export function Popover({ trigger, label, children, placement = 'bottom start', className = 'p-4' }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover offset={6} placement={placement} className={`${FLOAT} max-w-96`}>
        <AriaDialog aria-label={label} className={`outline-none ${className}`}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
