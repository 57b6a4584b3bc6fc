import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '#components/button.tsx';
import { ComboBox } from '#components/combo-box.tsx';
import { PersonName } from '#components/person-name.tsx';
import { addPerson } from '#data/people.ts';
import { isolated } from '#domain/isolated.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { CaptureState } from './use-capture-line.ts';

/** Asks whom a line is about when its words do not say so for sure. */
export function WhoIsMeant({ state: { understood, roster, settle }, onSettled }: { readonly state: CaptureState; readonly onSettled: () => void }) {
  const { unsure } = understood;
  const take = (person: Person) => {
    settle(person);
    onSettled();
  };
  const pick = (id: PersonId | null) => {
    const person = roster.find((each) => each.id === id);
    if (person) take(person);
  };
  const options = roster.map(({ id, name, role }) => ({ key: id, label: name, detail: role || undefined }));
  return (
    <div className="mt-2 flex flex-wrap items-end gap-2">
      <p className="w-full text-soft">{questionOf(unsure)}</p>
      {unsure?.candidates.slice(0, 4).map((person) => (
        <Button key={person.id} size="small" onPress={() => take(person)}>
          <PersonName person={person} as="full" />
        </Button>
      ))}
      <ComboBox<PersonId> label={t`Who is it about?`} isLabelHidden options={options} value={null} onChange={pick} placeholder={t`Choose a person`} empty={t`Nobody of that name.`} className="w-52" />
      {unsure && unsure.candidates.every(({ name }) => name !== unsure.words) && (
        <Button size="small" kind="quiet" onPress={() => void addPerson(unsure.words).then(take)}>
          <Trans>Add {isolated(unsure.words)}</Trans>
        </Button>
      )}
    </div>
  );
}

function questionOf(unsure: CaptureState['understood']['unsure']): string {
  if (unsure === null) return t`Who is it about?`;
  const name = isolated(unsure.words);
  if (unsure.candidates.length === 0) return t`Nobody is called ${name}. Who is meant?`;
  return plural(unsure.candidates.length, { one: `Is this ${name}?`, other: `Which ${name} is meant?` });
}
