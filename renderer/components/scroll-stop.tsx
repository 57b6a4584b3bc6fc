import { type ReactNode, useEffect, useRef, useState } from 'react';

const STOPS = 'a[href], button:not(:disabled), input, textarea, select, [tabindex="0"], [contenteditable="true"]';

interface ScrollStopProps {
  /** What is read here, for those who do not see it. */
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * A stretch that scrolls. Where it is too long for its room and holds nothing to stop at, it is a stop itself, or keys
 * could not scroll it; in a dialog that has just opened, keys scroll it at once.
 */
export function ScrollStop({ label, className, children }: ScrollStopProps) {
  const stretch = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [isStop, setStop] = useState(false);
  useEffect(() => {
    const [outer, inner] = [stretch.current, content.current];
    if (!outer || !inner) return undefined;
    const look = () => setStop(outer.scrollHeight > outer.clientHeight && inner.querySelector(STOPS) === null);
    const observer = new ResizeObserver(look);
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (isStop && document.activeElement?.matches('[role=dialog], [role=alertdialog]')) stretch.current?.focus({ preventScroll: true });
  }, [isStop]);
  return (
    <div ref={stretch} className={`${className} -outline-offset-2`} {...(isStop && { tabIndex: 0, role: 'group', 'aria-label': label })}>
      <div ref={content}>{children}</div>
    </div>
  );
}
