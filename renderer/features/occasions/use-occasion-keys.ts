import { t } from '@lingui/core/macro';
import type { YearOccasion } from '#domain/occasions/coming-year.ts';
import { useShortcuts } from '#components/shortcuts.ts';

/** The keys of the occasion that has focus. */
export function useOccasionKeys(occasions: readonly YearOccasion[], mark: (occasion: YearOccasion) => void, add: () => void): void {
  const onFocused = (act: (occasion: YearOccasion) => void) => () => {
    const key = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-occasion]')?.dataset['occasion'];
    const found = occasions.find((each) => each.key === key);
    if (found) act(found);
  };
  useShortcuts([
    { keys: 'd', does: t`Say what you did about the occasion with focus`, group: t`Occasions`, run: onFocused(mark) },
    { keys: 'n', does: t`New occasion`, group: t`Occasions`, run: add },
  ]);
}
