import { useEffect, useLayoutEffect, useRef } from 'react';
import { t } from '@lingui/core/macro';
import type { GuideChapter } from '#domain/guide/guide.ts';
import { Button } from '#components/button.tsx';
import { GuideText } from '#components/guide-text.tsx';
import { matchesIn, showMatches } from '#components/page-matches.ts';
import './guide.css';

interface GuidePageProps {
  readonly chapter: GuideChapter;
  readonly next: GuideChapter | undefined;
  /** The section that was asked for, each time anew. */
  readonly at: { readonly id: string };
  /** What is searched for: marked in the text. */
  readonly words: string;
  readonly onGo: (id: string) => void;
}

/** One chapter. The heading of the section that was asked for takes focus, so that it is read aloud and the keys scroll on from there. */
export function GuidePage({ chapter, next, at, words, onGo }: GuidePageProps) {
  const area = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const heading = area.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(at.id)}"]`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [at, chapter]);

  useEffect(() => (area.current && words !== '' ? showMatches(matchesIn(area.current, words), -1) : undefined), [chapter, words]);

  return (
    <div ref={area} className="relative min-h-0 min-w-0 flex-1 overflow-y-auto px-6 pt-2 pb-10 @2xl:px-10">
      <article className="guide max-w-prose">
        <h2 data-section={chapter.id} tabIndex={-1}>
          {chapter.title}
        </h2>
        <GuideText blocks={chapter.blocks} onGo={onGo} />
        {chapter.parts.map(({ id, title, blocks }) => (
          <section key={id} aria-label={title}>
            <h3 data-section={id} tabIndex={-1}>
              {title}
            </h3>
            <GuideText blocks={blocks} onGo={onGo} />
          </section>
        ))}
      </article>
      {next && (
        <p className="mt-8 max-w-prose border-t border-line pt-4">
          <Button kind="quiet" onPress={() => onGo(next.id)} className="-ms-3.5">{t`Next: ${next.title}`}</Button>
        </p>
      )}
    </div>
  );
}
