import { IconCheck, IconMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';

export interface CheckboxProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  /** Its text. Leave it out only with an `aria-label`. */
  readonly children?: ReactNode;
  readonly description?: ReactNode;
  readonly 'aria-label'?: string;
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

export function Checkbox({ children, description, className = '', ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className={`group flex items-start gap-2.5 outline-none! data-disabled:opacity-60 ${className}`}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="mt-[0.1875rem] flex size-[1.125rem] shrink-0 items-center justify-center rounded border border-edge bg-sheet text-on-accent outline-offset-2 outline-accent group-data-focus-visible:outline-2 group-data-indeterminate:border-accent group-data-indeterminate:bg-accent group-data-selected:border-accent group-data-selected:bg-accent">
            {isIndeterminate ? <IconMinus size="0.875rem" stroke={3} aria-hidden /> : isSelected && <IconCheck size="0.875rem" stroke={3} aria-hidden />}
          </span>
          {(children || description) && (
            <span className="min-w-0">
              {children}
              {description && <span className="block text-sm text-soft">{description}</span>}
            </span>
          )}
        </>
      )}
    </AriaCheckbox>
  );
}
