import { type ReactNode, useState } from 'react';
import { t } from '@lingui/core/macro';
import { writtenNumber } from '#domain/language/written.ts';
import { Button } from '#components/button.tsx';
import { List } from '#components/list.tsx';

interface Props<Item> {
  readonly name: string;
  readonly items: readonly Item[];
  readonly render: (item: Item, at: number) => ReactNode;
}

const AT_FIRST = 8;
const MORE = 100;

/** A list that begins short and grows on request: a file can have thousands of rows to look at. */
export function FoldedList<Item>({ name, items, render }: Props<Item>) {
  const [shown, setShown] = useState(AT_FIRST);
  const rest = items.length - shown;
  return (
    <>
      <List aria-label={name}>{items.slice(0, shown).map(render)}</List>
      {rest > 0 && (
        <Button kind="quiet" size="small" className="mt-2" onPress={() => setShown(shown + MORE)}>
          {rest > MORE ? t`Show ${MORE} more of ${writtenNumber(rest)}` : t`Show ${rest} more`}
        </Button>
      )}
    </>
  );
}
