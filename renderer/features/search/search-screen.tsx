import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { List, ListRow } from '#components/list.tsx';
import { useRowWalk } from '#components/move-between-rows.ts';
import { Page, Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { SearchField } from '#components/search-field.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { Tag } from '#components/tag.tsx';
import { When } from '#components/when.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { listEverybody } from '#data/people.ts';
import type { SearchResult } from '#data/search/search-messages.ts';
import { isolated } from '#domain/isolated.ts';
import type { Person } from '#domain/people/person.ts';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { writtenNumber } from '#domain/language/written.ts';
import { kindNames } from './kind-names.ts';
import { ResultWords } from './result-words.tsx';
import { useSearch } from './use-search.ts';
import { useSearchLine } from './use-search-line.ts';

/** Results drawn at a time, so that they stand there before the next key: more than any window shows. */
const STEP = 20;

/** Everything that holds the words, under the person it belongs to. */
export function SearchScreen() {
  const { line, type, keep } = useSearchLine();
  const walkRows = useRowWalk();
  const field = useRef<HTMLInputElement>(null);
  const [more, setMore] = useState({ line, limit: STEP });
  const limit = more.line === line ? more.limit : STEP;
  const { line: answered, results, failed } = useSearch(line, limit);
  const people = useLiveQuery(listEverybody, []);
  useShortcuts([{ keys: '/', does: t`Go to the search field`, group: t`Search`, run: () => field.current?.focus() }]);
  const groups = groupByPerson(results?.results ?? [], people ?? []);

  return (
    <Page title={t`Search`} isBusy={answered !== line && line.trim() !== ''}>
      <div onBlur={keep}>
        <SearchField label={t`Find anything`} value={line} onChange={type} inputRef={field} autoFocus className="max-w-prose" />
      </div>
      <p aria-live="polite" className="mt-2 mb-6 min-h-5 text-sm text-soft">
        {sumOf(results, line, limit)}
      </p>
      {failed !== null && <EmptyState title={t`The search could not read what Heed keeps.`}><Trans>Nothing is lost. Go to another place and come back; if it stays so, start Heed again.</Trans></EmptyState>}
      {line.trim() === '' && <Help />}
      {results !== null && results.total === 0 && results.read === 1 && (
        <EmptyState title={t`Nothing holds these words.`}><Trans>Fewer words find more. What lies in the trash is not searched.</Trans></EmptyState>
      )}
      {/* Arrow keys are a shortcut beside Tab: each row is a link of its own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={walkRows}>
        {groups.map(({ person, found }) => (
          <Section key={person?.id ?? ''} title={person ? <PersonName person={person} as="full" to={`/people/${person.id}`} /> : t`Of nobody in particular`}>
            <List>
              {found.map((result) => (
                <ResultRow key={result.key} result={result} />
              ))}
            </List>
          </Section>
        ))}
      </div>
      {results !== null && results.total > results.results.length && (
        <Button kind="quiet" onPress={() => setMore({ line, limit: limit + 5 * STEP })}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </Page>
  );
}

function ResultRow({ result }: { readonly result: SearchResult }) {
  return (
    <ListRow
      className="relative -mx-2 px-2 hover:bg-press [contain-intrinsic-size:auto_3.5rem] [content-visibility:auto]"
      evidence={
        <>
          <Tag>{kindNames[result.kind]}</Tag> {result.on !== null && <When on={toCalendarDate(result.on)} />}
        </>
      }
    >
      <span data-row>
        <Link to={result.route} className="text-ink no-underline after:absolute after:inset-0">
          <ResultWords result={result} />
        </Link>
      </span>
    </ListRow>
  );
}

interface PersonGroup {
  readonly person: Person | null;
  readonly found: readonly SearchResult[];
}

/** Those with the best result first; what is of several people stands under the first of them. */
function groupByPerson(results: readonly SearchResult[], people: readonly Person[]): readonly PersonGroup[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return [...Map.groupBy(results, ({ personIds }) => personIds[0] ?? null)].map(([id, found]) => ({ person: id === null ? null : (byId.get(id) ?? null), found }));
}

function sumOf(results: ReturnType<typeof useSearch>['results'], line: string, limit: number): string {
  if (results === null || line.trim() === '') return '';
  const { total, read, unknown } = results;
  const count = total > limit ? t`The ${limit} best of ${writtenNumber(total)}.` : plural(total, { one: 'One result.', other: '# results.' });
  const reading = read < 1 ? ` ${t`Older records are still being read: ${Math.floor(read * 100)} %.`}` : '';
  const strange = unknown.length > 0 ? ` ${t`Heed does not know ${unknown.map((part) => isolated(part)).join(', ')}.`}` : '';
  return `${count}${reading}${strange}`;
}

function Help() {
  return (
    <div className="max-w-prose text-soft">
      <p><Trans>Words, the beginnings of words, and words with a letter wrong are found in everything you wrote. These narrow it down:</Trans></p>
      <ul className="mt-3 flex flex-col gap-1.5">
        <li>
          <Trans><code>from:ana</code> of one person</Trans>
        </li>
        <li>
          <Trans><code>kind:promise</code> of one kind, such as note, matter, praise, goal, request or word</Trans>
        </li>
        <li>
          <Trans><code>before:2026-03</code> and <code>after:2025</code> of a time</Trans>
        </li>
      </ul>
    </div>
  );
}
