import { useNavigate } from 'react-router';
import { t } from '@lingui/core/macro';
import type { Person } from '#domain/people/person.ts';
import { useShortcuts } from '#components/shortcuts.ts';
import { logWord } from './log-word.ts';

/** Keys on Today that log a word with the person whose line has focus, at once or on their page with what it was about. */
export function useWordKeys(people: readonly Person[]): void {
  const navigate = useNavigate();
  const onFocused = (act: (person: Person) => void) => () => {
    const id = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-person]')?.dataset['person'];
    const person = people.find((each) => each.id === id);
    if (person) act(person);
  };
  useShortcuts([
    { keys: 'w', does: t`You had a word with the person of the line`, group: t`Today`, run: onFocused((person) => void logWord(person)) },
    { keys: 'Shift+W', does: t`A word with them, and what it was about`, group: t`Today`, run: onFocused(({ id }) => void navigate(`/people/${id}?word`)) },
  ]);
}
