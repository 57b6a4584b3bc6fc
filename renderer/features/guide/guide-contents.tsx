import { useEffect, useRef } from 'react';
import type { Guide, GuideChapter } from '#domain/guide/guide.ts';
import { GuideLink } from '#components/guide-text.tsx';
import { useRowWalk } from '#components/move-between-rows.ts';

interface GuideContentsProps {
  readonly guide: Guide;
  readonly chapter: GuideChapter;
  /** The section that was opened last. */
  readonly at: string;
  readonly onGo: (id: string) => void;
}

const ENTRY = 'block w-full rounded-md px-2.5 py-1 text-start text-ink no-underline hover:bg-press';

/** The chapters, and the parts of the one that is open. Arrow keys, Home and End walk through them. */
export function GuideContents({ guide, chapter, at, onGo }: GuideContentsProps) {
  const list = useRef<HTMLUListElement>(null);
  const walkRows = useRowWalk();
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }, [at]);
  return (
    // The arrow keys belong to the links in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul ref={list} onKeyDown={walkRows}>
      {guide.chapters.map((each) => (
        <li key={each.id}>
          <Entry id={each.id} title={each.title} isCurrent={each === chapter} onGo={onGo} />
          {each === chapter && each.parts.length > 0 && (
            <ul className="mb-1.5 ms-2.5 border-s border-line ps-1.5">
              {each.parts.map(({ id, title }) => (
                <li key={id}>
                  <Entry id={id} title={title} isCurrent={id === at} onGo={onGo} isPart />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

interface EntryProps extends Pick<GuideContentsProps, 'onGo'> {
  readonly id: string;
  readonly title: string;
  readonly isCurrent: boolean;
  readonly isPart?: boolean;
}

function Entry({ id, title, isCurrent, isPart = false, onGo }: EntryProps) {
  return (
    <div data-row>
      <GuideLink to={id} onGo={onGo} isCurrent={isCurrent} className={`${ENTRY} ${isPart ? 'text-sm text-soft' : ''} ${isCurrent ? (isPart ? 'text-ink' : 'bg-press font-medium') : ''}`}>
        {title}
      </GuideLink>
    </div>
  );
}
