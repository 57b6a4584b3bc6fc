import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { aroundChanges, type DiffPart, wordDiff } from '#domain/history/word-diff.ts';

/** What differs between two texts, in the words themselves: gone ones struck through, new ones underlined, both also said aloud. */
export function ChangedWords({ older, newer }: { readonly older: string; readonly newer: string }) {
  const parts = aroundChanges(wordDiff(older, newer));
  return (
    <div className="max-w-prose whitespace-pre-wrap wrap-anywhere" dir="auto">
      {parts.map((part, index) => (
        <Part key={`${index} ${part.kind}`} part={part} />
      ))}
    </div>
  );
}

function Part({ part: { kind, text } }: { readonly part: DiffPart }) {
  if (kind === 'same') return <span>{text}</span>;
  if (kind === 'skipped') return <span className="my-1 block border-y border-line py-0.5 text-sm text-soft">{t`… ${countWords(text)} unchanged words …`}</span>;
  if (kind === 'gone') {
    return (
      <del className="bg-danger-soft text-danger decoration-2">
        <span className="sr-only"><Trans>[gone:</Trans> </span>
        {text}
        <span className="sr-only">] </span>
      </del>
    );
  }
  return (
    <ins className="bg-accent-soft text-accent decoration-2">
      <span className="sr-only"><Trans>[new:</Trans> </span>
      {text}
      <span className="sr-only">] </span>
    </ins>
  );
}

const countWords = (text: string) => (text.match(/\S+/gu) ?? []).length;
