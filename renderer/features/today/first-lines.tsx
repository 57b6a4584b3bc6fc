import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '#components/button.tsx';
import { List } from '#components/list.tsx';

/** More than a day's work; the rest waits behind one button, so that Today stays calm with sixty people, too. */
const AT_FIRST = 10;
/** So few more are shown at once rather than asked for. */
const TOLERANCE = 2;

/** The first lines of a list, and all of them on request. The others are not even drawn before. */
export function FirstLines({ lines }: { readonly lines: readonly ReactNode[] }) {
  const area = useRef<HTMLDivElement>(null);
  const [isWhole, setWhole] = useState(false);
  const isFolded = !isWhole && lines.length > AT_FIRST + TOLERANCE;
  const showAll = () => {
    flushSync(() => setWhole(true));
    // The button is gone; reading goes on with the first line that it brought.
    area.current?.querySelectorAll('li')[AT_FIRST]?.querySelector('a')?.focus();
  };
  return (
    <div ref={area}>
      <List>{isFolded ? lines.slice(0, AT_FIRST) : lines}</List>
      {isFolded && (
        <Button kind="quiet" size="small" className="mt-2" onPress={showAll}>
          Show all {lines.length}
        </Button>
      )}
    </div>
  );
}
