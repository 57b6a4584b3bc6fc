import { t } from '@lingui/core/macro';
import { type RefObject, useState } from 'react';
import { useShortcuts } from '#components/shortcuts.ts';

/**
 * Keys for the lines of Today, whatever they are about: j and k walk through them, d presses what does away with one (or
 * opens it, where that takes more than a press), s sets it aside. Enter opens it, being a link.
 */
export function useLineKeys(area: RefObject<HTMLElement | null>): void {
  const [lastPlace, setLastPlace] = useState(0);
  const links = () => [...(area.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  const currentPlace = () => links().findIndex((link) => link.closest('li')?.contains(document.activeElement));
  const goTo = (place: number) => {
    const all = links();
    all[place]?.focus();
    if (all[place]) setLastPlace(place);
  };
  const walk = (step: 1 | -1) => {
    const here = currentPlace();
    // After a line went away the walk goes on where it was.
    goTo(here < 0 ? Math.min(lastPlace, links().length - 1) : here + step);
  };
  const press = (button: string) => {
    const place = currentPlace();
    const line = links()[place];
    if (line) setLastPlace(place);
    (line?.closest('li')?.querySelector<HTMLElement>(button) ?? line)?.click();
  };
  const group = t`Today`;
  useShortcuts([
    { keys: 'j', does: t`Next line`, group, repeats: true, run: () => walk(1) },
    { keys: 'k', does: t`Line before`, group, repeats: true, run: () => walk(-1) },
    { keys: 'Home', does: t`First line`, group, run: () => goTo(0) },
    { keys: 'End', does: t`Last line`, group, run: () => goTo(links().length - 1) },
    { keys: 'd', does: t`The line is done; where that takes more than a press, open it`, group, run: () => press('[data-settles] button') },
    { keys: 's', does: t`Set the line aside until tomorrow`, group, run: () => press('[data-sets-aside] button') },
  ]);
}
