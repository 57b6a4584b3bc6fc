import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { t } from '@lingui/core/macro';
import { Button } from './button.tsx';

/** More than a day's work; the rest waits behind one button, so that a page stays calm and quick with sixty people, too. */
const AT_FIRST = 10;
/** So few more are shown at once rather than asked for. */
const TOLERANCE = 2;
/** As many as are drawn without a pause. */
const STEP = 60;

interface FoldedProps<T> {
  readonly items: readonly T[];
  readonly atFirst?: number;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** The first of many things, and the others on request. */
export function Folded<T>({ items, atFirst = AT_FIRST, children }: FoldedProps<T>) {
  const area = useRef<HTMLDivElement>(null);
  const [limit, setLimit] = useState(atFirst);
  const hidden = items.length - limit;
  const isFolded = hidden > TOLERANCE;
  const showMore = () => {
    const before = new Set(area.current?.querySelectorAll<HTMLElement>('a, button'));
    flushSync(() => setLimit(hidden <= STEP ? Infinity : limit + STEP));
    // Reading goes on with the first thing that it brought.
    [...(area.current?.querySelectorAll<HTMLElement>('a, button') ?? [])].find((each) => !before.has(each))?.focus();
  };
  return (
    <>
      <div ref={area}>{children(isFolded ? items.slice(0, limit) : items)}</div>
      {isFolded && (
        <Button kind="quiet" size="small" className="mt-2" onPress={showMore}>
          {hidden <= STEP ? t`Show all ${items.length}` : t`Show ${STEP} more of ${items.length}`}
        </Button>
      )}
    </>
  );
}
