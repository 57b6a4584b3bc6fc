import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** How long a screen may take to show its heading after a navigation. */
const HEADING_WITHIN_MS = 2_000;

/**
 * On arriving at another page: the heading takes focus, so that it is read aloud and Tab goes on from there, and the
 * page begins at its top; going back returns to where one was. A page that puts focus somewhere itself keeps it there.
 */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const { pathname, key } = useLocation();
  const kind = useNavigationType();
  const positions = useRef(new Map<string, number>());
  const isFirst = useRef(true);

  useLayoutEffect(() => {
    const place = main.current;
    if (!place) return;
    const kept = positions.current;
    const remember = () => kept.set(key, place.scrollTop);
    place.addEventListener('scroll', remember, { passive: true });
    return () => place.removeEventListener('scroll', remember);
  }, [main, key]);

  useEffect(() => {
    const place = main.current;
    if (!place) return;
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    place.scrollTop = kind === 'POP' ? (positions.current.get(key) ?? 0) : 0;
    return focusHeading(place);
    // Only another page is an arrival: a changed query on the same page moves nothing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [pathname]);
}

function focusHeading(place: HTMLElement): () => void {
  const isHeldInside = () => document.activeElement !== document.body && place.contains(document.activeElement);
  const tryNow = () => {
    if (isHeldInside()) return true;
    const heading = place.querySelector<HTMLElement>('h1');
    heading?.focus({ preventScroll: true });
    return heading !== null;
  };
  if (tryNow()) return () => undefined;
  const observer = new MutationObserver(() => tryNow() && observer.disconnect());
  observer.observe(place, { childList: true, subtree: true });
  const timer = setTimeout(() => observer.disconnect(), HEADING_WITHIN_MS);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
