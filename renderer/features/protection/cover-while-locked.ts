import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { bridge } from '#bridge/bridge.ts';
import { isCovered, setCover } from '#components/cover.ts';
import { stopSearching } from '#data/search/searcher.ts';
import { hasOpenWords, noticeTyping } from './open-words.ts';

/**
 * Covers this window as soon as Heed is about to lock: what is typed is saved, then main loads every window anew. One
 * with words in an open form is kept as it is, out of sight and without its search index, until Heed opens again.
 * Returns the way to stop.
 */
export function coverWhileLocked(): () => void {
  const place = document.createElement('div');
  place.id = 'cover';
  // React Aria leaves focus alone within this: an open dialog below would pull it back.
  place.dataset['reactAriaTopLayer'] = 'true';
  document.body.append(place);
  let root: Root | null = null;
  let focused: Element | null = null;

  const cover = async () => {
    setCover(true);
    const { Cover } = await import('./cover.tsx');
    root ??= createRoot(place);
    root.render(createElement(Cover));
  };
  const keepKeysOut = (event: KeyboardEvent) => {
    if (isCovered() && !(event.target instanceof Node && place.contains(event.target))) event.stopImmediatePropagation();
  };
  const keepKeysIn = (event: KeyboardEvent) => isCovered() && event.stopPropagation();
  document.addEventListener('keydown', keepKeysOut, true);
  document.body.addEventListener('keydown', keepKeysIn);
  const stops = [
    noticeTyping(),
    bridge.on('saveNow', () => {
      void bridge.keepWhileLocked(hasOpenWords());
      stopSearching();
      focused = document.activeElement;
      // Leaving a field saves it.
      if (focused instanceof HTMLElement) focused.blur();
      void cover();
    }),
    bridge.on('protectionChanged', ({ state }) => {
      if (state !== 'open' || !isCovered()) return;
      setCover(false);
      if (focused instanceof HTMLElement) focused.focus();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    document.removeEventListener('keydown', keepKeysOut, true);
    document.body.removeEventListener('keydown', keepKeysIn);
    root?.unmount();
    place.remove();
  };
}
