import { useContext, useEffect, useMemo, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '#components/button.tsx';
import { hintWords, type WordingHint } from '#domain/wording/hint.ts';
import { hintsIn } from '#domain/wording/hints-in.ts';
import { WordingContext } from './wording-context.ts';
import './wording.css';

/** Long enough that nothing is said in the middle of a word. */
const PAUSE_MS = 500;
/** More at a time would be a scolding. */
const AT_ONCE = 2;

/** What is worth a second look in a field, once there is a pause in the typing. */
export function FieldHintLines({ text }: { readonly text: string }) {
  const { ignored } = useContext(WordingContext);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const hints = useMemo(() => hintsIn(settled, ignored), [settled, ignored]);
  return <HintLines hints={hints} />;
}

/** Each passage with the reason and a better way to say it. It blocks nothing, and nobody keeps a list of it. */
export function HintLines({ hints, onLeave }: { readonly hints: readonly WordingHint[]; /** A passage is left as it is, this once. */ readonly onLeave?: (word: string) => void }) {
  const { ignore } = useContext(WordingContext);
  const [left, setLeft] = useState<readonly string[]>([]);
  const shown = distinct(hints).filter(({ word }) => !left.includes(word));
  const leave = (word: string) => {
    setLeft([...left, word]);
    onLeave?.(word);
  };
  return (
    <div aria-live="polite" className="empty:hidden">
      {shown.length > 0 && (
        <ul aria-label={t`Worth a second look`} className="mt-0.5 flex flex-col gap-1 border-s-2 border-line ps-3 text-sm text-soft">
          {shown.slice(0, AT_ONCE).map(({ kind, word }) => (
            <li key={word} className="flex flex-wrap items-baseline gap-x-2">
              <span className="min-w-0 flex-1 basis-64">
                <span className="text-ink">
                  “<bdi className="wording-hint">{word}</bdi>”
                </span>{' '}
                {hintWords[kind].reason} {hintWords[kind].better}
              </span>
              <span className="flex gap-1">
                <Button kind="quiet" size="small" onPress={() => leave(word)} aria-label={t`Leave it: “${word}”`}>
                  <Trans>Leave it</Trans>
                </Button>
                <Button kind="quiet" size="small" onPress={() => ignore(word)} aria-label={t`Not for this word: “${word}”`}>
                  <Trans>Not for this word</Trans>
                </Button>
              </span>
            </li>
          ))}
          {shown.length > AT_ONCE && <li>{shown.length === AT_ONCE + 1 ? t`One more passage is worth a look.` : t`${shown.length - AT_ONCE} more passages are worth a look.`}</li>}
        </ul>
      )}
    </div>
  );
}

const distinct = (hints: readonly WordingHint[]): readonly WordingHint[] => hints.filter(({ word }, at) => hints.findIndex((each) => each.word === word) === at);
