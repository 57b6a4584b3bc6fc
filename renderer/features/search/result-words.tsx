import { Trans } from '@lingui/react/macro';
import { useSharing, useVeil, VEIL_KEY } from '#components/veil.ts';
import type { SearchResult } from '#data/search/search-messages.ts';
import { withoutMarks } from './without-marks.ts';

/** The words around what was found, marked; nothing of what is private while the veil is down. */
export function ResultWords({ result }: { readonly result: SearchResult }) {
  const isVeiled = useVeil();
  const isShared = useSharing();
  if (result.isPrivate && isShared) return <span className="text-private"><Trans>Hidden while you share your screen.</Trans></span>;
  if (result.isPrivate && isVeiled) return <span className="text-private"><Trans>Behind the veil: {VEIL_KEY} lifts it.</Trans></span>;
  return (
    <span dir="auto" className="wrap-anywhere whitespace-pre-line">
      {result.excerpt.map(({ text, isHit }, index) =>
        isHit ? (
          <mark key={index} className="rounded-xs bg-accent-soft text-ink">
            {text}
          </mark>
        ) : (
          withoutMarks(text, index === 0 || result.excerpt[index - 1]?.text === '… ')
        ),
      )}
    </span>
  );
}
