import { type RefObject, useEffect, useRef } from 'react';
import { t } from '@lingui/core/macro';
import type { Ask } from '#domain/asks/ask.ts';
import { useShortcuts } from '#components/shortcuts.ts';
import type { Move } from './ask-moves.ts';

const GROUP = t`Asks`;

/**
 * Keys of the board and the list: the arrows walk, a letter makes the move it stands for. After an ask has left its
 * group, focus goes on with the next one there, once no dialog asks for words any more (`isAsking`). B is for "told back": T after G goes to Today.
 */
export function useAskKeys(area: RefObject<HTMLElement | null>, asks: readonly Ask[], movesFor: (ask: Ask) => readonly Move[], isAsking: boolean): void {
  const successors = useRef<readonly string[]>([]);
  const links = (within: ParentNode | null | undefined) => [...(within?.querySelectorAll<HTMLElement>('[data-ask]') ?? [])];
  const current = () => document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-ask]') ?? null;

  const walk = (step: 1 | -1) => () => {
    const all = links(area.current);
    const here = current();
    const place = here === null ? -1 : all.indexOf(here);
    (here === null ? all[0] : all[place + step])?.focus();
  };
  const across = (step: 1 | -1) => () => {
    const groups = [...(area.current?.querySelectorAll<HTMLElement>('[data-group]') ?? [])].filter((group) => links(group).length > 0);
    const here = current();
    const from = groups.findIndex((group) => group.contains(here));
    const row = here === null ? 0 : links(groups[from]).indexOf(here);
    const to = links(groups[from + step]);
    to[Math.min(Math.max(row, 0), to.length - 1)]?.focus();
  };
  const make = (shortcut: string) => () => {
    const link = current();
    const ask = asks.find(({ key }) => key === link?.dataset['ask']);
    const move = ask && movesFor(ask).find((each) => each.shortcut === shortcut);
    if (!link || !move) return;
    const group = links(link.closest('[data-group]') ?? area.current);
    const place = group.indexOf(link);
    successors.current = [...group.slice(place + 1), ...group.slice(0, place).toReversed(), link].map((each) => each.dataset['ask'] ?? '');
    move.run();
  };
  useShortcuts([
    { keys: 'ArrowDown', does: t`Next ask`, group: GROUP, repeats: true, run: walk(1) },
    { keys: 'ArrowUp', does: t`Ask before`, group: GROUP, repeats: true, run: walk(-1) },
    { keys: 'ArrowRight', does: t`Next group`, group: GROUP, repeats: true, run: across(1) },
    { keys: 'ArrowLeft', does: t`Group before`, group: GROUP, repeats: true, run: across(-1) },
    { keys: 'f', does: t`A first word: you are on it`, group: GROUP, run: make('f') },
    { keys: 'd', does: t`What came of it; of something to put right: the next step is done`, group: GROUP, run: make('d') },
    { keys: 'b', does: t`You told them back`, group: GROUP, run: make('b') },
    { keys: 'u', does: t`You wait on someone, or no longer`, group: GROUP, run: make('u') },
  ]);

  // What had focus has gone elsewhere, or a dialog gives focus back to where nothing is any more: go on with the next. The
  // dialog closes and the list changes each in its own time, so this looks on for a while.
  useEffect(() => {
    if (isAsking || successors.current.length === 0) return;
    const lookedFor = successors.current;
    let framesLeft = LOOK_ON_FRAMES;
    const look = () => {
      if (hasNoPlace(document.activeElement)) {
        const byKey = new Map(links(area.current).map((link) => [link.dataset['ask'] ?? '', link]));
        successors.current.map((key) => byKey.get(key)).find((link) => link !== undefined)?.focus();
      }
      framesLeft -= 1;
      if (framesLeft > 0) frame = requestAnimationFrame(look);
      else if (successors.current === lookedFor) successors.current = []; // another move may have been made meanwhile
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  });
}

/** Nothing has focus, or the page's heading, which takes it when a dialog cannot give it back. */
const hasNoPlace = (focused: Element | null) => focused === document.body || focused?.matches('main h1') === true;

/** About a second on a quiet machine, longer on a busy one. */
const LOOK_ON_FRAMES = 60;
