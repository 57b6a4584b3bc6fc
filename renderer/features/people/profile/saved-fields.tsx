import { t } from '@lingui/core/macro';
import { TextArea, TextField } from '#components/text-field.tsx';
import { changePerson } from '#data/people.ts';
import { cleanLine } from '#domain/people/clean-line.ts';
import type { Person } from '#domain/people/person.ts';
import { useDraft } from '#data/use-draft.ts';

type TextKey = { [Key in keyof Person]: Person[Key] extends string ? (string extends Person[Key] ? Key : never) : never }[keyof Person];

interface Props {
  readonly person: Person;
  readonly field: TextKey;
  readonly label: string;
  /** What an undo of it is called: "Change role". */
  readonly action: string;
  readonly description?: string;
  readonly placeholder?: string;
}

/** A line of a profile that saves itself. */
export function SavedLine({ person, field, label, action, description, placeholder }: Props) {
  const draft = useDraft(person[field], (value) => changePerson(action, person.id, { [field]: cleanLine(value) }));
  return <TextField isAboutPerson label={label} description={description} placeholder={placeholder} value={draft.value} onChange={draft.change} onBlur={draft.leave} />;
}

/** The name saves itself like other lines, but is never empty. */
export function SavedName({ person }: { readonly person: Person }) {
  const draft = useDraft(person.name, async (value) => {
    const said = cleanLine(value);
    if (said !== '') await changePerson(t`Change name`, person.id, { name: said });
  });
  return <TextField label={t`Name`} value={draft.value} onChange={draft.change} onBlur={draft.leave} error={draft.value.trim() === '' ? t`A person needs a name. The last one stays until you type another.` : null} />;
}

/** Longer text of a profile that saves itself. */
export function SavedText({ person, field, label, action, description, placeholder, isLabelHidden = false }: Props & { readonly isLabelHidden?: boolean }) {
  const draft = useDraft(person[field], (value) => changePerson(action, person.id, { [field]: value }));
  return <TextArea label={label} isLabelHidden={isLabelHidden} description={description} placeholder={placeholder} value={draft.value} onChange={draft.change} onBlur={draft.leave} />;
}
