import { t } from '@lingui/core/macro';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ListBox as AriaListBox, ListBoxItem } from 'react-aria-components/ListBox';

/** One thing to choose from a list. */
export interface Option<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
  /** A second line that helps to tell it from others. */
  readonly detail?: string | undefined;
  readonly isDisabled?: boolean;
}

/** The open list of a select (which hands `options` here) or a combo box (which filters and hands them down itself). */
export function Options<Key extends string>({ options, empty = t`Nothing to choose from.` }: { readonly options?: readonly Option<Key>[]; readonly empty?: ReactNode }) {
  return (
    <AriaListBox<Option<Key>>
      {...(options ? { items: options } : {})}
      className="max-h-80 overflow-auto p-1 outline-none"
      renderEmptyState={() => <p className="px-3 py-2 text-soft">{empty}</p>}
    >
      {(option) => (
        <ListBoxItem
          id={option.key}
          textValue={option.label}
          isDisabled={option.isDisabled ?? false}
          className="group flex cursor-default items-start gap-2 rounded px-2 py-1 outline-none data-disabled:opacity-50 data-focused:bg-press data-hovered:bg-press"
        >
          <IconCheck size="1rem" aria-hidden className="invisible mt-1 shrink-0 text-accent group-data-selected:visible" />
          <span className="min-w-0 flex-1">
            <span className="block wrap-anywhere">
              <bdi>{option.label}</bdi>
            </span>
            {option.detail && <span className="block text-sm text-soft">{option.detail}</span>}
          </span>
        </ListBoxItem>
      )}
    </AriaListBox>
  );
}
