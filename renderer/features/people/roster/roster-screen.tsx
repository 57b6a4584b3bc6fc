import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconFileImport, IconUserPlus, IconWalk } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { writtenNumber } from '#domain/language/written.ts';
import { Button, ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { List } from '#components/list.tsx';
import { Page } from '#components/page.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { showToast } from '#components/toast.tsx';
import { useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { compareNames, listPeople } from '#data/people.ts';
import { readRoster } from '#data/roster.ts';
import { addSampleTeam } from '#data/sample-team.ts';
import { undo } from '#data/undo.ts';
import type { Person } from '#domain/people/person.ts';
import { filterRoster, sortRoster, teamsOf } from '#domain/people/roster.ts';
import { useWordKeys } from '#features/people/words/use-word-keys.ts';
import { WordDialog } from '#features/people/words/word-dialog.tsx';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { useRowWalk } from '#components/move-between-rows.ts';
import { RosterControls } from './roster-controls.tsx';
import { useRosterQuery } from './roster-query.ts';
import { RosterRow } from './roster-row.tsx';

/** Rows drawn at a time: nobody reads further without searching, and thousands would make typing wait. */
const STEP = 80;

/** Everybody one looks after. */
export function RosterScreen() {
  const walkRows = useRowWalk();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { query, change, keepText } = useRosterQuery();
  const [shown, setShown] = useState(STEP);
  const search = useRef<HTMLInputElement>(null);
  const today = useToday();
  const entries = useLiveQuery(() => readRoster(query.state, today), [query.state, today]);
  const hasArchived = useLiveQuery(async () => (await listPeople('archived')).length > 0, []);
  useShortcuts([{ keys: '/', does: t`Find a person`, group: t`People`, run: () => search.current?.focus() }]);

  const [saying, setSaying] = useState<Person | null>(null);
  useWordKeys(t`People`, (entries ?? []).map(({ person }) => person), setSaying);

  const teams = useMemo(() => teamsOf((entries ?? []).map(({ person }) => person), compareNames), [entries]);
  const { text, relationship, team, order } = query;
  const found = useMemo(() => sortRoster(filterRoster(entries ?? [], { text, relationship, team }), order, compareNames), [entries, text, relationship, team, order]);
  const isEmpty = entries?.length === 0 && query.state === 'active' && !hasArchived;
  const add = () => void navigate('/people?new');

  return (
    <Page
      title={t`People`}
      subtitle={entries && !isEmpty && countOf(found.length, entries.length, query.state)}
      actions={
        !isEmpty && (
          <>
            <ButtonLink to="/people/words">
              <Trans><IconWalk size="1.125rem" aria-hidden /> Who to have a word with</Trans>
            </ButtonLink>
            <ButtonLink to="/people/import">
              <Trans><IconFileImport size="1.125rem" aria-hidden /> Import</Trans>
            </ButtonLink>
            <Button kind="primary" onPress={add}>
              <Trans><IconUserPlus size="1.125rem" aria-hidden /> New person</Trans>
            </Button>
          </>
        )
      }
    >
      {isEmpty && <NobodyYet onAdd={add} />}
      {entries && !isEmpty && (
        <>
          <RosterControls query={query} teams={teams} onChange={change} onTextLeft={keepText} searchRef={search} />
          {found.length === 0 ? (
            <EmptyState title={entries.length === 0 ? t`Nobody is archived.` : t`Nobody fits.`} actions={entries.length > 0 && <Button onPress={() => change({ text: '', relationship: null, team: null })}><Trans>Show everybody</Trans></Button>} />
          ) : (
            // Arrow keys are a shortcut beside Tab: each row is a link of its own.
            // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
            <div onKeyDown={walkRows}>
              <List aria-label={t`People`}>
                {found.slice(0, shown).map((entry) => (
                  <RosterRow key={entry.person.id} entry={entry} />
                ))}
              </List>
            </div>
          )}
          {found.length > shown && (
            <Button kind="quiet" className="mt-3" onPress={() => setShown(shown + STEP)}>
              <Trans>Show more of {writtenNumber(found.length - shown)}</Trans>
            </Button>
          )}
        </>
      )}
      {saying && <WordDialog person={saying} touch={null} onClose={() => setSaying(null)} />}
      <AddPersonDialog isOpen={params.has('new')} onClose={() => void navigate('/people', { replace: true })} />
    </Page>
  );
}

function countOf(found: number, all: number, state: 'active' | 'archived'): string {
  const people = plural(all, { one: '1 person', other: '# people' });
  if (found !== all) return t`${writtenNumber(found)} of ${people}`;
  return state === 'archived' ? t`${people} archived` : people;
}

async function lookAround() {
  await addSampleTeam();
  showToast({ text: t`The sample team is here. Settings takes it away again.`, undo });
}

function NobodyYet({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <EmptyState
      title={t`Nobody is here yet.`}
      actions={
        <>
          <ButtonLink kind="primary" to="/people/import">
            <Trans>Import a list</Trans>
          </ButtonLink>
          <Button onPress={onAdd}><Trans>Add one person</Trans></Button>
          <Button kind="quiet" onPress={() => void lookAround()}>
            <Trans>Look around with a sample team</Trans>
          </Button>
        </>
      }
    >
      <p><Trans>Everything in Heed belongs to a person: one-on-ones, what you promised, what they raised, how they want to grow.</Trans></p>
      <p className="mt-2"><Trans>Bring your team from a CSV file of your HR system or address book, which takes a minute, or begin with the person you meet next. A name is enough.</Trans></p>
    </EmptyState>
  );
}
