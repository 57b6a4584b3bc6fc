import { t } from '@lingui/core/macro';
import { IconSearch, IconX } from '@tabler/icons-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';

export interface SearchFieldProps {
  /** What is searched: "Find a person". Its accessible name and its placeholder. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly autoFocus?: boolean;
  readonly className?: string;
}

/** Narrows a list as one types; Esc empties it. */
export function SearchField({ label, inputRef, autoFocus = false, className = '', ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} aria-label={label} className={`group flex min-h-9 min-w-0 items-center rounded-md border border-edge bg-sheet focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent ${className}`}>
      <IconSearch size="1rem" aria-hidden className="ms-3 shrink-0 text-soft" />
      <Input {...(inputRef ? { ref: inputRef } : {})} dir="auto" placeholder={label} autoFocus={autoFocus} className="w-full min-w-0 bg-transparent px-2 outline-none! [&::-webkit-search-cancel-button]:hidden" />
      <Button aria-label={t`Empty the search`} className="me-1.5 rounded p-1 text-soft hover:bg-press group-data-empty:hidden">
        <IconX size="1rem" aria-hidden />
      </Button>
    </AriaSearchField>
  );
}
