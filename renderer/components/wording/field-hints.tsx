import { lazy, Suspense, useContext } from 'react';
import { WordingContext } from './wording-context.ts';

// The word lists come with the first words typed about somebody, not with the start.
const FieldHintLines = lazy(async () => ({ default: (await import('./hint-lines.tsx')).FieldHintLines }));

/** Beneath a field about a person: what in it is worth a second look, if hints are wanted. */
export function FieldHints({ text }: { readonly text: string }) {
  const { isOn } = useContext(WordingContext);
  if (!isOn || text.trim() === '') return null;
  return (
    <Suspense fallback={null}>
      <FieldHintLines text={text} />
    </Suspense>
  );
}
