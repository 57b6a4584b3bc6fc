import { plural, t } from '@lingui/core/macro';
import type { GuideHit } from '#domain/guide/find-in-guide.ts';
import { GuideLink } from '#components/guide-text.tsx';
import { useRowWalk } from '#components/move-between-rows.ts';

/** Where the typed words stand in the guide, each with its line. */
export function GuideHits({ hits, onGo }: { readonly hits: readonly GuideHit[]; readonly onGo: (id: string) => void }) {
  const walkRows = useRowWalk();
  return (
    <>
      <output className="block px-2.5 pb-1 text-sm text-soft">{hits.length === 0 ? t`Nothing in the guide says that.` : plural(hits.length, { one: 'One place', other: '# places' })}</output>
      {/* The arrow keys belong to the links in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul onKeyDown={walkRows}>
        {hits.map(({ id, title, chapter, excerpt }) => (
          <li key={id} data-row>
            <GuideLink to={id} onGo={onGo} className="block rounded-md px-2.5 py-1.5 text-ink no-underline hover:bg-press">
              <span className="block">
                {title}
                {chapter !== null && <span className="text-sm text-soft">{` · ${chapter}`}</span>}
              </span>
              <span className="line-clamp-2 text-sm text-soft">
                {excerpt.map(({ text, isHit }, index) =>
                  isHit ? (
                    <mark key={index} className="rounded-xs bg-accent-soft text-ink">
                      {text}
                    </mark>
                  ) : (
                    text
                  ),
                )}
              </span>
            </GuideLink>
          </li>
        ))}
      </ul>
    </>
  );
}
