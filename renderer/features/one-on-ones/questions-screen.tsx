import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { byTheme, lastAsked } from '#domain/one-on-ones/not-asked-lately.ts';
import type { OwnQuestion } from '#domain/one-on-ones/one-on-one.ts';
import { type Question, questionThemes, withOwn } from '#domain/one-on-ones/question-bank.ts';
import type { PersonId } from '#domain/people/person.ts';
import { Button, ButtonLink } from '#components/button.tsx';
import { ComboBox } from '#components/combo-box.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { List, ListRow } from '#components/list.tsx';
import { Page, Section } from '#components/page.tsx';
import { sayOutcome } from '#components/say-outcome.ts';
import { SearchField } from '#components/search-field.tsx';
import { Select } from '#components/select.tsx';
import { When } from '#components/when.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { listHeld, listHeldLately } from '#data/one-on-ones.ts';
import { listOwnQuestions, removeOwnQuestion } from '#data/own-questions.ts';
import { listPeople } from '#data/people.ts';
import { undo } from '#data/undo.ts';
import { NewQuestion } from './new-question.tsx';

/** A year of weekly one-on-ones with one person; with everybody the last few hundred. */
const MEETINGS_OF_ONE = 60;
const MEETINGS_OF_ALL = 300;
const ALL = 'all';

/** The question bank: by theme, searchable, with when each was last asked. */
export function QuestionsScreen() {
  const [search, setSearch] = useState('');
  const [theme, setTheme] = useState<string>(ALL);
  const [personId, setPersonId] = useState<PersonId | null>(null);
  const found = useLiveQuery(async () => {
    const [own, people, meetings] = await Promise.all([listOwnQuestions(), listPeople(), personId ? listHeld(personId, MEETINGS_OF_ONE) : listHeldLately(MEETINGS_OF_ALL)]);
    return { own, people, asked: lastAsked(meetings) };
  }, [personId]);
  if (!found) return null;
  const wanted = search.trim().toLocaleLowerCase();
  const all = withOwn(found.own);
  const themes = byTheme(all.filter((each) => (theme === ALL || each.theme === theme) && each.text.toLocaleLowerCase().includes(wanted)));
  const themeNames = [...new Set([...questionThemes, ...all.map((each) => each.theme)])];
  return (
    <Page
      title={t`Questions to listen with`}
      subtitle={t`Short, open, and judging nobody. One or two are enough.`}
      actions={
        <ButtonLink kind="quiet" to="/one-on-ones">
          <Trans>One-on-ones</Trans>
        </ButtonLink>
      }
    >
      <div className="mb-8 flex flex-wrap items-end gap-3">
        <SearchField label={t`Find a question`} value={search} onChange={setSearch} className="min-w-56 flex-1" />
        <Select label={t({ context: 'of a question', message: 'Theme' })} options={[{ key: ALL, label: t`All themes` }, ...themeNames.map((name) => ({ key: name, label: name }))]} value={theme} onChange={setTheme} className="w-56" />
        {found.people.length > 0 && (
          <ComboBox<PersonId> label={t`Asked of`} placeholder={t`Anybody`} options={found.people.map(({ id, name }) => ({ key: id, label: name }))} value={personId} onChange={setPersonId} className="w-52" />
        )}
      </div>
      {themes.size === 0 && <EmptyState title={t`No question fits.`}><Trans>Empty the search, or write your own below.</Trans></EmptyState>}
      {[...themes].map(([name, questions]) => (
        <Section key={name} title={name}>
          <List>
            {questions.map((question) => (
              <QuestionRow key={question.id} question={question} own={found.own.find(({ id }) => id === question.id)} askedOn={found.asked.get(question.id)} />
            ))}
          </List>
        </Section>
      ))}
      <NewQuestion themes={themeNames} />
    </Page>
  );
}

function QuestionRow({ question, own, askedOn }: { readonly question: Question; readonly own: OwnQuestion | undefined; readonly askedOn: CalendarDate | undefined }) {
  const remove = async (mine: OwnQuestion) => {
    sayOutcome(await removeOwnQuestion(mine), t`Deleted the question.`, undo);
  };
  return (
    <ListRow
      evidence={
        askedOn ? (
          <Trans>
            Last asked <When on={askedOn} />
          </Trans>
        ) : undefined
      }
      actions={
        own && (
          <Button size="small" kind="quiet" onPress={() => void remove(own)} aria-label={t`Delete: ${question.text}`}>
            <Trans>Delete</Trans>
          </Button>
        )
      }
    >
      <bdi className="wrap-anywhere">{question.text}</bdi>
    </ListRow>
  );
}
