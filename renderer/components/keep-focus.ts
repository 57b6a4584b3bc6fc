/** A save takes a moment, on a busy disk some seconds. What goes away later goes for another reason. */
const LOOK_ON_MS = 5_000;
const CONTROLS = 'a[href], button:not(:disabled), input:not(:disabled)';

/**
 * Keeps the keyboard where it is while a press makes away with its own button. Call it as the press begins. Once what has
 * focus is gone, focus goes to the first of these that is still there: the row it was in, the rows beside it, the
 * headings, its own first, the title of the page. Where the change is refused, or focus has been given elsewhere, nothing happens.
 */
export function keepFocus(): void {
  const active = document.activeElement;
  // A menu gives focus back to its button, which may go with the row.
  const pressed = active?.closest('[role=menu]') ? document.querySelector('main [aria-haspopup][aria-expanded=true]') : active;
  const screen = pressed?.closest('main');
  if (!pressed || !screen) return;
  const successors = successorsOf(pressed, screen);
  let focused = pressed;
  const observer = new MutationObserver(() => {
    // The list changes in steps: what focus went to may go next.
    if (focused.isConnected || document.activeElement !== document.body) return;
    successors.find((successor) => successor.isConnected && focusOn(successor));
    focused = document.activeElement;
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), LOOK_ON_MS);
}

/** Nearest first. They are gathered while the row still has neighbours. */
function successorsOf(pressed: Element, screen: Element): readonly Element[] {
  const found: Element[] = [];
  for (let row = pressed.closest('li'); row !== null; row = row.parentElement?.closest('li') ?? null) {
    const rows = [...(row.parentElement?.children ?? [])];
    const place = rows.indexOf(row);
    found.push(row, ...rows.slice(place + 1), ...rows.slice(0, place).toReversed());
  }
  const headings = [...screen.querySelectorAll('h2')];
  const isAfter = (heading: Element) => (pressed.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const own = pressed.closest('section')?.querySelectorAll('h2') ?? [];
  return [...found, ...own, ...headings.filter(isAfter), ...headings.filter((heading) => !isAfter(heading)).toReversed(), ...screen.querySelectorAll('h1')];
}

/** Focuses a heading itself, and of a row what can be pressed first. */
function focusOn(successor: Element): boolean {
  const isHeading = successor instanceof HTMLHeadingElement;
  const target = isHeading ? successor : successor.querySelector<HTMLElement>(CONTROLS);
  // Headings are no stop of the Tab key, and need none.
  if (isHeading) successor.tabIndex = -1;
  target?.focus();
  return target !== null && document.activeElement === target;
}
