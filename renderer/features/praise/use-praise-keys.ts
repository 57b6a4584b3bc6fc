import { t } from '@lingui/core/macro';
import type { Praise, PraiseId } from '#domain/praise/praise.ts';
import { keepFocus } from '#components/keep-focus.ts';
import { useShortcuts } from '#components/shortcuts.ts';
import { useShownToday } from '#components/today-context.ts';
import { markSaid } from './settle-praise.ts';

/** The keys of the praise that has focus. */
export function usePraiseKeys(praise: readonly Praise[], edit: (id: PraiseId) => void): void {
  const today = useShownToday();
  const onFocused = (act: (praise: Praise) => void) => () => {
    const id = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-praise]')?.dataset['praise'];
    const found = praise.find((each) => each.id === id);
    if (found) act(found);
  };
  useShortcuts([
    {
      keys: 'd',
      does: t`They have heard the praise with focus`,
      group: t`Praise`,
      run: onFocused((found) => {
        if (found.state === 'given') return;
        keepFocus();
        void markSaid(found, today);
      }),
    },
    { keys: 'e', does: t`Change it`, group: t`Praise`, run: onFocused(({ id }) => edit(id)) },
  ]);
}
