import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconWalk } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useSettings } from '#bridge/settings.ts';
import { Avatar } from '#components/avatar.tsx';
import { Button, ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { List, ListRow } from '#components/list.tsx';
import { Page } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { Tag } from '#components/tag.tsx';
import { useToday } from '#data/clock.ts';
import { readSilences } from '#data/last-contacts.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { compareNames, listPeople } from '#data/people.ts';
import { spokenDays } from '#domain/calendar/spoken-rhythm.ts';
import type { Person } from '#domain/people/person.ts';
import { contactRoute, contactWords, silenceWords } from '#domain/touches/contact-words.ts';
import { isLong, longestFirst, type Silence } from '#domain/touches/without-word.ts';
import { useRowWalk } from '#components/move-between-rows.ts';
import { logWord } from './log-word.ts';
import { useWordKeys } from './use-word-keys.ts';
import { WordDialog } from './word-dialog.tsx';

const orders = [
  { key: 'gap', label: t`Longest ago first` },
  { key: 'name', label: t`By name` },
] as const;

/** When the manager last had a word with each of those they look after, of any kind. It measures nobody but the manager. */
export function WordsScreen() {
  const walkRows = useRowWalk();
  const today = useToday();
  const { standards } = useSettings();
  const [params, setParams] = useSearchParams();
  const [saying, setSaying] = useState<Person | null>(null);
  const silences = useLiveQuery(async () => readSilences(await listPeople(), today), [today]);
  const isByName = params.get('order') === 'name';
  useWordKeys(t`People`, (silences ?? []).map(({ person }) => person), setSaying);
  if (!silences) return <Page title={t`Who to have a word with`} isBusy>{null}</Page>;
  const shown = silences.toSorted(isByName ? (a, b) => compareNames(a.person.name, b.person.name) : longestFirst);
  const long = silences.filter((silence) => isLong(silence, standards.wordDays)).length;
  return (
    <Page title={t`Who to have a word with`} subtitle={silences.length > 0 && sumOf(long, standards.wordDays)} actions={<ButtonLink to="/people"><Trans>People</Trans></ButtonLink>}>
      {silences.length === 0 ? (
        <EmptyState title={t`Nobody is here yet.`} actions={<ButtonLink to="/people"><Trans>Go to People</Trans></ButtonLink>}><Trans>Those who report to you stand here with the last time you spoke, and so does whoever has a rhythm of their own.</Trans></EmptyState>
      ) : (
        <>
          <RadioGroup label={t`Order`} isLabelHidden options={orders} value={isByName ? 'name' : 'gap'} onChange={(key) => setParams(key === 'name' ? { order: key } : {}, { replace: true })} layout="row" className="mb-4" />
          {/* Arrow keys are a shortcut beside Tab: each row is a link of its own. */}
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
          <div onKeyDown={walkRows}>
            <List aria-label={t`When you last had a word`}>
              {shown.map((silence) => (
                <WordRow key={silence.person.id} silence={silence} isLongAgo={isLong(silence, standards.wordDays)} />
              ))}
            </List>
          </div>
        </>
      )}
      {saying && <WordDialog person={saying} touch={null} onClose={() => setSaying(null)} />}
    </Page>
  );
}

function sumOf(long: number, wordDays: number): string {
  if (long === 0) return t`You had a word with everybody within ${spokenDays(wordDays)}.`;
  return plural(long, { one: `With one person it is longer than ${spokenDays(wordDays)} ago.`, other: `With # people it is longer than ${spokenDays(wordDays)} ago.` });
}

function WordRow({ silence, isLongAgo }: { readonly silence: Silence; readonly isLongAgo: boolean }) {
  const { person, last } = silence;
  return (
    <ListRow
      before={<Avatar person={person} size="small" />}
      evidence={
        last === null ? (
          silenceWords(silence)
        ) : (
          <>
            {silenceWords(silence)},{' '}
            <Link to={contactRoute(person.id, last)} className="text-soft hover:text-ink">
              {contactWords[last.kind]}
            </Link>
          </>
        )
      }
      actions={
        <Button size="small" aria-label={t`Had a word with ${person.name}`} onPress={() => void logWord(person)}>
          <Trans><IconWalk size="1rem" aria-hidden /> Had a word</Trans>
        </Button>
      }
      >
      <span data-row data-person={person.id}>
        <PersonName person={person} as="full" to={`/people/${person.id}`} className="font-medium" />
      </span>{' '}
      {isLongAgo && <Tag><Trans>longer than you mean it to be</Trans></Tag>}
    </ListRow>
  );
}
