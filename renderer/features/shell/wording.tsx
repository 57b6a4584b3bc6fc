import { type ReactNode, useMemo } from 'react';
import { changeSettings, useSettings } from '#bridge/settings.ts';
import { WordingContext } from '#components/wording/wording-context.ts';

/** Says to every field about a person whether hints about its wording are wanted. */
export function WordingProvider({ children }: { readonly children: ReactNode }) {
  const { wording } = useSettings();
  const value = useMemo(
    () => ({
      ...wording,
      // A word that could not be remembered is said once more: no harm is done.
      ignore: (word: string) => void changeSettings({ wording: { ...wording, ignored: [...new Set([...wording.ignored, word])] } }).catch(() => undefined),
    }),
    [wording],
  );
  return <WordingContext value={value}>{children}</WordingContext>;
}
