import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ImportRow } from '#domain/people/import/find-duplicates.ts';
import type { FoundPerson } from '#domain/people/import/understand-row.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { birthdayText } from '#domain/people/birthday-text.ts';

interface Column {
  readonly key: keyof FoundPerson;
  readonly title: string;
  readonly show: (found: FoundPerson) => string;
}

const columns: readonly Column[] = [
  { key: 'name', title: t`Name`, show: ({ name }) => name },
  { key: 'preferredName', title: t`Called`, show: ({ preferredName = '' }) => preferredName },
  { key: 'pronouns', title: t`Pronouns`, show: ({ pronouns = '' }) => pronouns },
  { key: 'email', title: t`E-mail`, show: ({ email = '' }) => email },
  { key: 'role', title: t`Role`, show: ({ role = '' }) => role },
  { key: 'team', title: t`Team`, show: ({ team = '' }) => team },
  { key: 'startOn', title: t`Started`, show: ({ startOn }) => (startOn ? writtenDate(startOn) : '') },
  { key: 'birthday', title: t`Birthday`, show: ({ birthday, birthYear }) => (birthday ? birthdayText(birthday, birthYear ?? null) : '') },
  { key: 'location', title: t`Place`, show: ({ location = '' }) => location },
  { key: 'workplace', title: t`Works`, show: ({ workplace }) => workplace ?? '' },
  { key: 'level', title: t`Level`, show: ({ level = '' }) => level },
  { key: 'shift', title: t`Shift`, show: ({ shift = '' }) => shift },
  { key: 'workingPattern', title: t`Working pattern`, show: ({ workingPattern = '' }) => workingPattern },
  { key: 'timeZone', title: t`Time zone`, show: ({ timeZone }) => timeZone ?? '' },
];

const FIRST_ROWS = 6;

/** The first people of the file as they will be saved; only the fields that something fills. Dates that are `undecided` wait for an answer. */
export function UnderstoodPreview({ rows, undecided }: { readonly rows: readonly ImportRow[]; readonly undecided: readonly (keyof FoundPerson)[] }) {
  const first = rows.flatMap(({ found, line }) => (found ? [{ found, line }] : [])).slice(0, FIRST_ROWS);
  const used = columns.filter(({ key }) => first.some(({ found }) => found[key] !== undefined));
  return (
    // A wide table scrolls by itself, also with the arrow keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label={t`The first people`} tabIndex={0} className="overflow-x-auto border-y border-line">
      <table className="w-full text-start text-sm">
        <thead>
          <tr className="border-b border-line text-soft">
            <th scope="col" className="py-1.5 pe-4 text-start font-normal">
              <Trans>Line</Trans>
            </th>
            {used.map(({ key, title }) => (
              <th key={key} scope="col" className="py-1.5 pe-4 text-start font-normal">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {first.map(({ found, line }) => (
            <tr key={line}>
              <td className="py-1.5 pe-4 text-soft tabular-nums">{line}</td>
              {used.map(({ key, show }) => (
                <td key={key} className="max-w-64 truncate py-1.5 pe-4" title={undecided.includes(key) ? '' : show(found)}>
                  {undecided.includes(key) ? <span className="text-soft">{show(found) && t`as you answer`}</span> : <bdi>{show(found)}</bdi>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
