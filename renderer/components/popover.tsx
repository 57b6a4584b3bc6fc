import type { ReactElement, ReactNode, RefObject } from 'react';
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { FLOAT } from './float.ts';

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

interface PopoverAtProps extends Pick<PopoverProps, 'label' | 'className'> {
  /** What it stands beside, such as a part of a picture. */
  readonly anchor: RefObject<Element | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The same surface beside something that is no button. Mounted while it is open; focus goes back to where it was. */
export function PopoverAt({ anchor, label, onClose, children, className = 'p-4' }: PopoverAtProps) {
  return (
    <AriaPopover triggerRef={anchor} isOpen onOpenChange={(isOpen) => !isOpen && onClose()} offset={6} placement="bottom start" className={`${FLOAT} max-w-96`}>
      <AriaDialog aria-label={label} className={`outline-none ${className}`}>
        {children}
      </AriaDialog>
    </AriaPopover>
  );
}
