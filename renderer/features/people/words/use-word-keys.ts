import { t } from '@lingui/core/macro';
import { useShortcuts } from '#components/shortcuts.ts';
import type { Person } from '#domain/people/person.ts';
import { logWord } from './log-word.ts';

/** The key that logs a word with the person whose row has focus, and the one that says more about it. Rows carry `data-person`, or something in them. */
export function useWordKeys(group: string, people: readonly Person[], sayMore: (person: Person) => void): void {
  const onFocused = (act: (person: Person) => void) => () => {
    const row = document.activeElement?.closest('li');
    const id = row?.dataset['person'] ?? row?.querySelector<HTMLElement>('[data-person]')?.dataset['person'];
    const person = people.find((each) => each.id === id);
    if (person) act(person);
  };
  useShortcuts([
    { keys: 'w', does: t`You had a word with the person in focus`, group, run: onFocused((person) => void logWord(person)) },
    { keys: 'Shift+W', does: t`A word with them, and what it was about`, group, run: onFocused(sayMore) },
  ]);
}
