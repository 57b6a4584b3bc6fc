import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Link } from 'react-router';
import { Hint } from './hint.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

const SHAPE = 'inline-flex cursor-default items-center justify-center gap-2 rounded-md border font-medium no-underline transition-colors select-none disabled:opacity-50 data-disabled:opacity-50';
const SIZES = { normal: 'min-h-9 px-3.5 py-1', small: 'min-h-7 px-2.5 py-0.5 text-sm' } as const;
const KINDS: Record<ButtonKind, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong data-pressed:bg-accent-strong',
  secondary: 'border-edge bg-sheet text-ink hover:bg-press data-pressed:bg-press',
  quiet: 'border-transparent text-accent hover:bg-press data-pressed:bg-press',
  danger: 'border-transparent bg-danger text-on-danger hover:bg-danger-strong data-pressed:bg-danger-strong',
};

/** The classes of a button, for the rare thing that must look like one. */
export const buttonClass = (kind: ButtonKind, size: keyof typeof SIZES = 'normal'): string => `${SHAPE} ${SIZES[size]} ${KINDS[kind]}`;

export interface ButtonProps {
  readonly children: ReactNode;
  /** One `primary` per screen: what most people came to do. `danger` only destroys. */
  readonly kind?: ButtonKind;
  readonly size?: keyof typeof SIZES;
  readonly onPress?: () => void;
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  /** Name for a screen reader when the text alone would not tell which thing is meant. */
  readonly 'aria-label'?: string;
  readonly 'aria-expanded'?: boolean;
  readonly className?: string;
  readonly slot?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ kind = 'secondary', size = 'normal', className = '', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`${buttonClass(kind, size)} ${className}`} />;
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  /** What it does. Its accessible name and its tooltip. */
  readonly label: string;
  /** The key that does the same, shown in the tooltip, such as `Ctrl+Z`. */
  readonly shortcut?: string;
  readonly icon: ReactNode;
}

export function IconButton({ label, shortcut, icon, kind = 'quiet', size = 'normal', className = '', ...props }: IconButtonProps) {
  const square = size === 'small' ? 'size-7' : 'size-9';
  return (
    <Hint text={label} {...(shortcut ? { shortcut } : {})}>
      <AriaButton {...props} aria-label={label} className={`${SHAPE} ${KINDS[kind]} ${kind === 'quiet' ? 'text-soft hover:text-ink' : ''} ${square} shrink-0 ${className}`}>
        {icon}
      </AriaButton>
    </Hint>
  );
}

/** A link that looks like a button: it goes somewhere, so it stays a link. */
export function ButtonLink({ to, kind = 'secondary', size = 'normal', className = '', children }: { readonly to: string; readonly kind?: ButtonKind; readonly size?: keyof typeof SIZES; readonly className?: string; readonly children: ReactNode }) {
  return (
    <Link to={to} className={`${buttonClass(kind, size)} ${className}`}>
      {children}
    </Link>
  );
}
