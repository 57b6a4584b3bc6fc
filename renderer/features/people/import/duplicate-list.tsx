import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Section } from '#components/page.tsx';
import { Select } from '#components/select.tsx';
import { type ImportRow } from '#domain/people/import/find-duplicates.ts';
import { type DuplicateChoice, fillFrom, usualChoice } from '#domain/people/import/plan-import.ts';
import type { Person } from '#domain/people/person.ts';
import { FoldedList } from './folded-list.tsx';

type Duplicated = ImportRow & { readonly duplicate: NonNullable<ImportRow['duplicate']> };
export type Choices = ReadonlyMap<number, DuplicateChoice>;

interface Props {
  readonly rows: readonly ImportRow[];
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

const labels: Readonly<Record<DuplicateChoice, string>> = { update: t`Update`, skip: t`Skip`, add: t`Add as somebody else` };

/** People who are here already or stand in the file twice, each with what becomes of the row. */
export function DuplicateList({ rows, choices, onChange }: Props) {
  const duplicates = rows.filter((row): row is Duplicated => row.duplicate !== null);
  if (duplicates.length === 0) return null;
  const choiceOf = (row: ImportRow) => choices.get(row.line) ?? usualChoice(row);
  const common = duplicates.every((row) => choiceOf(row) === choiceOf(duplicates[0] as Duplicated)) ? choiceOf(duplicates[0] as Duplicated) : null;
  return (
    <Section
      title={plural(duplicates.length, { one: 'One row is about somebody you have', other: '# rows are about people you have' })}
      description={t`They were found by e-mail, else by name. Updating changes only what the file says; everything else stays.`}
      actions={
        <Select<DuplicateChoice>
          label="For all of them"
          isLabelHidden
          placeholder="For all of them"
          value={common}
          options={(['update', 'skip'] as const).map((key) => ({ key, label: key === 'update' ? 'Update all' : 'Skip all' }))}
          onChange={(choice) => onChange(new Map(duplicates.map(({ line }) => [line, choice])))}
          className="w-44"
        />
      }
    >
      <FoldedList
        name="Duplicates"
        items={duplicates}
        render={(row) => (
          <li key={row.line} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <span className="w-20 shrink-0 text-soft tabular-nums"><Trans>Line {row.line}</Trans></span>
            <div className="min-w-0 flex-1 basis-56">
              <bdi className="block truncate">{row.found?.name}</bdi>
              <span className="block text-sm break-words text-soft">{evidence(row)}</span>
            </div>
            <Select<DuplicateChoice>
              label={`What happens to line ${row.line}`}
              isLabelHidden
              value={choiceOf(row)}
              options={(['update', 'skip', 'add'] as const).map((key) => ({ key, label: labels[key] }))}
              onChange={(choice) => onChange(new Map(choices).set(row.line, choice))}
              className="w-52"
            />
          </li>
        )}
      />
    </Section>
  );
}

const changedNames: Partial<Record<keyof Person, string>> = {
  name: 'name', preferredName: 'what they like to be called', pronouns: 'pronouns', email: 'e-mail', role: 'role', team: 'team', location: 'place', level: 'level', shift: 'shift',
  workingPattern: 'working pattern', workplace: 'where they work', timeZone: 'time zone', startOn: 'start date', birthday: 'birthday', birthYear: 'year of birth',
};

function evidence({ duplicate, found }: Duplicated): string {
  if (duplicate.kind === 'repeated') return duplicate.by === 'email' ? t`The same e-mail as in line ${duplicate.line}.` : t`The same name as in line ${duplicate.line}.`;
  const { person } = duplicate;
  if (duplicate.hasOtherEmail) return t`The same name with another e-mail (${person.email}): a namesake, or a new address?`;
  const filled = found ? fillFrom(person, duplicate.by === 'name' ? { ...found, name: person.name } : found) : person;
  const changed = Object.entries(changedNames).flatMap(([key, name]) => (filled[key as keyof Person] === person[key as keyof Person] ? [] : [name]));
  const by = `The same ${duplicate.by === 'email' ? 'e-mail' : 'name'}${person.state === 'archived' ? ', archived' : ''}.`;
  return changed.length === 0 ? t`${by} The file says nothing new.` : `${by} Updating changes: ${changed.join(', ')}.`;
}
