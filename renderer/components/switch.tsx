import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';

export interface SwitchProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
  /** One sentence that says what it does when on. */
  readonly description?: ReactNode;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** Turns one thing on or off at once. */
export function Switch({ children, description, className = '', ...props }: SwitchProps) {
  return (
    <AriaSwitch {...props} className={`group flex items-start gap-3 outline-none! data-disabled:opacity-60 ${className}`}>
      <span className="mt-0.5 flex h-5 w-9 shrink-0 items-center rounded-full border border-edge bg-press px-0.5 outline-offset-2 outline-accent transition-colors group-data-focus-visible:outline-2 group-data-selected:border-accent group-data-selected:bg-accent">
        <span className="size-3.5 rounded-full bg-edge transition-transform group-data-selected:translate-x-[0.9375rem] group-data-selected:bg-on-accent" />
      </span>
      <span className="min-w-0">
        {children}
        {description && <span className="block text-sm text-soft">{description}</span>}
      </span>
    </AriaSwitch>
  );
}
