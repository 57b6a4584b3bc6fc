import { t } from '@lingui/core/macro';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { IconButton } from '#components/button.tsx';
import { SearchField } from '#components/search-field.tsx';
import { type Match, matchesIn, showMatches } from '#components/page-matches.ts';

/** Finds words on the page that is open, as a browser does. Esc closes it and gives focus back to where it was. */
export function FindInPage({ onClose }: { readonly onClose: () => void }) {
  const [words, setWords] = useState('');
  const [matches, setMatches] = useState<readonly Match[]>([]);
  const [at, setAt] = useState(0);
  const before = useRef(document.activeElement);

  useEffect(() => {
    const main = document.querySelector('main');
    if (!main) return;
    const look = () => {
      setMatches(matchesIn(main, words));
      setAt((current) => (words === '' ? 0 : current));
    };
    look();
    const changes = new MutationObserver(look);
    changes.observe(main, { subtree: true, childList: true, characterData: true });
    return () => changes.disconnect();
  }, [words]);

  const current = matches.length === 0 ? -1 : at % matches.length;
  useEffect(() => showMatches(matches, current), [matches, current]);

  const step = (by: number) => matches.length > 0 && setAt((current + by + matches.length) % matches.length);
  const close = () => {
    onClose();
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // The keys belong to the field and the buttons in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <search onKeyDownCapture={onKeyDown} className="absolute end-4 top-2 z-20 flex max-w-[calc(100%-2rem)] items-center gap-1 rounded-lg bg-sheet p-1.5 shadow-float">
      <SearchField
        label={t`Find on this page`}
        value={words}
        onChange={(typed) => {
          setWords(typed);
          setAt(0);
        }}
        autoFocus
        className="w-56"
      />
      <output className="min-w-16 px-1 text-center text-sm text-soft">{words === '' ? '' : matches.length === 0 ? t`Nothing` : t`${current + 1} of ${matches.length}`}</output>
      <IconButton label={t`The one before`} shortcut="Shift+Enter" size="small" icon={<IconChevronUp size="1.125rem" aria-hidden />} onPress={() => step(-1)} />
      <IconButton label={t`The next`} shortcut="Enter" size="small" icon={<IconChevronDown size="1.125rem" aria-hidden />} onPress={() => step(1)} />
      <IconButton label={t`Close`} shortcut="Esc" size="small" icon={<IconX size="1.125rem" aria-hidden />} onPress={close} />
    </search>
  );
}
