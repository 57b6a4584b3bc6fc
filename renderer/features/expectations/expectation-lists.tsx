import { type FormEvent, useRef, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Expectation, ExpectationId } from '#domain/expectations/expectation.ts';
import { writeExpectation } from '#domain/expectations/transitions.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { Button } from '#components/button.tsx';
import { List } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { TextField } from '#components/text-field.tsx';
import { useShownToday } from '#components/today-context.ts';
import { useNewLine } from '#components/use-new-line.ts';
import { now } from '#data/clock.ts';
import { addExpectation } from '#data/expectations.ts';
import { newId } from '#data/ids.ts';
import { ExpectationRow } from './expectation-row.tsx';
import { useExpectationKeys } from './use-expectation-keys.ts';

interface ExpectationListsProps {
  readonly person: Person;
  readonly cards: readonly Expectation[];
}

/** The cards of both sides, then the retired ones. One may be open for changes. */
export function ExpectationLists({ person, cards }: ExpectationListsProps) {
  const [editedId, setEditedId] = useState<ExpectationId | null>(null);
  const current = cards.filter(({ state }) => state === 'current');
  const retired = cards.filter(({ state }) => state === 'retired');
  const name = calledName(person);
  useExpectationKeys(current, person, setEditedId);
  const rows = (list: readonly Expectation[]) =>
    list.length > 0 && (
      <List className="mt-4">
        {list.map((card) => (
          <ExpectationRow key={card.id} card={card} person={person} isEditing={card.id === editedId} onEdit={(isEditing) => setEditedId(isEditing ? card.id : null)} />
        ))}
      </List>
    );
  return (
    <>
      <Section title={t`What you expect of ${name}`}>
        <AddExpectation person={person} of="them" label={t`Of ${name}`} placeholder={t`tells me early when a date will not hold`} />
        {rows(current.filter((card) => card.of === 'them'))}
      </Section>
      <Section title={t`What ${name} may expect of you`}>
        <AddExpectation person={person} of="me" label={t`Of you`} placeholder={t`answers within a working day`} />
        {rows(current.filter((card) => card.of === 'me'))}
      </Section>
      {retired.length > 0 && <Section title={t`Retired`}>{rows(retired)}</Section>}
    </>
  );
}

interface AddExpectationProps {
  readonly person: Person;
  readonly of: Expectation['of'];
  readonly label: string;
  readonly placeholder: string;
}

function AddExpectation({ person, of, label, placeholder }: AddExpectationProps) {
  const today = useShownToday();
  const { text, setText, unsaved, add: addLine } = useNewLine();
  const field = useRef<HTMLInputElement>(null);
  useShortcuts([{ keys: of === 'them' ? 'n' : 'm', does: of === 'them' ? t`Write down what you expect of them` : t`Write down what they may expect of you`, group: t`Expectations`, run: () => field.current?.focus() }]);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    await addLine(() => addExpectation(writeExpectation({ id: newId<ExpectationId>(), personId: person.id, of, text }, { today, now: now() })));
  };
  return (
    <form onSubmit={(event) => void add(event)} className="flex flex-wrap items-end gap-2">
      <TextField isAboutPerson label={label} placeholder={placeholder} description={unsaved} value={text} onChange={setText} inputRef={field} className="min-w-56 flex-1" />
      <Button type="submit" aria-label={of === 'them' ? t`Add what you expect of them` : t`Add what they may expect of you`}>
        <Trans>Add</Trans>
      </Button>
    </form>
  );
}
