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
          label={t`For all of them`}
          isLabelHidden
          placeholder={t`For all of them`}
          value={common}
          options={(['update', 'skip'] as const).map((key) => ({ key, label: key === 'update' ? t`Update all` : t`Skip all` }))}
          onChange={(choice) => onChange(new Map(duplicates.map(({ line }) => [line, choice])))}
          className="w-44"
        />
      }
    >
      <FoldedList
        name={t`Duplicates`}
        items={duplicates}
        render={(row) => (
          <li key={row.line} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <span className="w-20 shrink-0 text-soft tabular-nums"><Trans>Line {row.line}</Trans></span>
            <div className="min-w-0 flex-1 basis-56">
              <bdi className="block truncate">{row.found?.name}</bdi>
              <span className="block text-sm break-words text-soft">{evidence(row)}</span>
            </div>
            <Select<DuplicateChoice>
              label={t`What happens to line ${row.line}`}
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
  name: t`name`, preferredName: t`what they like to be called`, pronouns: t`pronouns`, email: t`e-mail`, role: t`role`, team: t`team`, location: t`place`, level: t`level`, shift: t`shift`,
  workingPattern: t`working pattern`, workplace: t`where they work`, timeZone: t`time zone`, startOn: t`start date`, birthday: t`birthday`, birthYear: t`year of birth`,
};

function evidence({ duplicate, found }: Duplicated): string {
  if (duplicate.kind === 'repeated') return duplicate.by === 'email' ? t`The same e-mail as in line ${duplicate.line}.` : t`The same name as in line ${duplicate.line}.`;
  const { person } = duplicate;
  if (duplicate.hasOtherEmail) return t`The same name with another e-mail (${person.email}): a namesake, or a new address?`;
  const filled = found ? fillFrom(person, duplicate.by === 'name' ? { ...found, name: person.name } : found) : person;
  const changed = Object.entries(changedNames).flatMap(([key, name]) => (filled[key as keyof Person] === person[key as keyof Person] ? [] : [name]));
  const isArchived = person.state === 'archived';
  const byEmail = isArchived ? t`The same e-mail, archived.` : t`The same e-mail.`;
  const byName = isArchived ? t`The same name, archived.` : t`The same name.`;
  const by = duplicate.by === 'email' ? byEmail : byName;
  return changed.length === 0 ? t`${by} The file says nothing new.` : t`${by} Updating changes: ${changed.join(', ')}.`;
}
