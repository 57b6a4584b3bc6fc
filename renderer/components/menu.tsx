import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger, Separator } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { KeyHint } from './key-hint.tsx';
import { FLOAT } from './float.ts';
import { keepFocus } from './keep-focus.ts';

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly onAction: () => void;
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  /** Destroys something; told apart by its place (after a line) and its colour. */
  readonly isDangerous?: boolean;
  readonly isDisabled?: boolean;
}

/** A button with a list of things to do. Dangerous ones go last. */
export function Menu({ trigger, label, items }: { readonly trigger: ReactElement; readonly label: string; readonly items: readonly MenuItem[] }) {
  const calm = items.filter((item) => !item.isDangerous);
  const dangerous = items.filter((item) => item.isDangerous);
  return (
    <MenuTrigger>
      {trigger}
      <Popover offset={4} className={`${FLOAT} min-w-48`}>
        <AriaMenu aria-label={label} className="max-h-96 overflow-auto p-1 outline-none">
          {calm.map(row)}
          {calm.length > 0 && dangerous.length > 0 && <Separator className="my-1 border-t border-line" />}
          {dangerous.map(row)}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

const row = (item: MenuItem) => (
  <AriaMenuItem
    key={item.key}
    id={item.key}
    textValue={item.label}
    onAction={() => {
      if (item.isDangerous) keepFocus();
      item.onAction();
    }}
    isDisabled={item.isDisabled ?? false}
    className={`flex cursor-default items-center gap-3 rounded px-2.5 py-1 outline-none data-disabled:opacity-50 data-focused:bg-press ${item.isDangerous ? 'text-danger' : ''}`}
  >
    {item.icon}
    <span className="flex-1">{item.label}</span>
    {item.shortcut && (
      <span className="text-soft">
        <KeyHint keys={item.shortcut} />
      </span>
    )}
  </AriaMenuItem>
);
