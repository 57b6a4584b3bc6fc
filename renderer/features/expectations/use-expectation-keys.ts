import { t } from '@lingui/core/macro';
import type { Expectation, ExpectationId } from '#domain/expectations/expectation.ts';
import type { Person } from '#domain/people/person.ts';
import { useShortcuts } from '#components/shortcuts.ts';
import { useShownToday } from '#components/today-context.ts';
import { markConfirmed, markRetired } from './settle-expectation.ts';

/** The keys of the card that has focus. */
export function useExpectationKeys(cards: readonly Expectation[], person: Person, edit: (id: ExpectationId) => void): void {
  const today = useShownToday();
  const onFocused = (act: (card: Expectation) => void) => () => {
    const id = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-expectation]')?.dataset['expectation'];
    const card = cards.find((each) => each.id === id);
    if (card) act(card);
  };
  useShortcuts([
    { keys: 'c', does: t`You said the expectation with focus today`, group: t`Expectations`, run: onFocused((card) => void markConfirmed(card, person, today)) },
    { keys: 'e', does: t`Change its words`, group: t`Expectations`, run: onFocused(({ id }) => edit(id)) },
    { keys: 'x', does: t`It is retired`, group: t`Expectations`, run: onFocused((card) => void markRetired(card, today)) },
  ]);
}
