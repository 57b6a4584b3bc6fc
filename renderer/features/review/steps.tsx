import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ComponentType, ReactNode } from 'react';
import { Link } from 'react-router';
import { absenceNames } from '#domain/absences/absence-words.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import { calledName, type Person, type PersonId } from '#domain/people/person.ts';
import { writtenList } from '#domain/language/written.ts';
import { isolated } from '#domain/isolated.ts';
import type { TodayLine } from '#domain/today/today-line.ts';
import { Avatar } from '#components/avatar.tsx';
import { ButtonLink } from '#components/button.tsx';
import { List, ListRow } from '#components/list.tsx';
import { PersonName } from '#components/person-name.tsx';
import { Tag } from '#components/tag.tsx';
import { When } from '#components/when.tsx';
import type { ReviewPage } from '#data/review-page.ts';
import { StepPart } from './step-part.tsx';

/** What other features draw, with their own rows and keys. */
export interface ReviewParts {
  readonly Promises: ComponentType<{ readonly commitments: readonly Commitment[]; readonly people: ReadonlyMap<PersonId, Person>; readonly 'aria-label': string }>;
  readonly Lines: ComponentType<{ readonly lines: readonly TodayLine[]; readonly 'aria-label': string }>;
  /** What waits to be said, with a place to write more down. */
  readonly goodWords: ReactNode;
}

interface StepProps {
  readonly page: ReviewPage;
  readonly parts: ReviewParts;
}

export function PromisesStep({ page: { openPromises, closedPromises, everybody }, parts: { Promises } }: StepProps) {
  return (
    <>
      <StepPart
        title={t`Open`}
        why={t`Promises of both sides that were due by the end of this week and are open. Keep one with K, give it another day and say why with E, release it with X.`}
        empty={t`Nothing that was due this week is open.`}
        isEmpty={openPromises.length === 0}
      >
        <Promises commitments={openPromises} people={everybody} aria-label={t`Open promises`} />
      </StepPart>
      <StepPart title={t`Closed this week`} why={t`Your own promises that ended in this week, however they did.`} isEmpty={closedPromises.length === 0}>
        <List>
          {closedPromises.map((each) => (
            <ListRow key={each.id} evidence={each.closedOn && <When on={each.closedOn} />}>
              <Link to={`/people/${each.personId}/promises`} className="text-ink no-underline hover:underline">
                <Trans>
                  To <NameOf id={each.personId} everybody={everybody} />: <bdi className="wrap-anywhere">{each.text}</bdi>
                </Trans>
              </Link>{' '}
              <Tag tone={each.state === 'broken' ? 'danger' : 'plain'}>{closings()[each.state]}</Tag>
            </ListRow>
          ))}
        </List>
      </StepPart>
    </>
  );
}

const closings = (): Readonly<Record<Commitment['state'], string>> => ({ open: t`open`, kept: t`kept`, late: t`done late`, broken: t`broken`, released: t`released` });

const NameOf = ({ id, everybody }: { readonly id: PersonId; readonly everybody: ReadonlyMap<PersonId, Person> }) => {
  const person = everybody.get(id);
  return person ? <PersonName person={person} className="max-w-[16rem]" /> : null;
};

export function OneOnOnesStep({ page: { oneOnOnes, lines, everybody }, parts: { Lines } }: StepProps) {
  const open = lines.get('one-on-ones') ?? [];
  return (
    <>
      <StepPart
        title={t`To settle`}
        why={t`One-on-ones whose day has passed and of which nobody has said whether they took place, those that are not wrapped up, and people whose rhythm has passed with none planned.`}
        empty={t`All that took place is written up, and nobody waits for a day.`}
        isEmpty={open.length === 0}
      >
        <Lines lines={open} aria-label={t`One-on-ones to settle`} />
      </StepPart>
      <StepPart title={t`This week`} why={t`One-on-ones of this week that were held or missed.`} isEmpty={oneOnOnes.length === 0}>
        <List>
          {oneOnOnes.map(({ id, personId, on, state }) => {
            const person = everybody.get(personId);
            return (
              person && (
                <ListRow key={id} before={<Avatar person={person} size="small" />}>
                  <Link to={`/one-on-ones/${id}`} className="text-ink no-underline hover:underline">
                    <PersonName person={person} className="max-w-[16rem] font-medium" /> <When on={on} />
                  </Link>{' '}
                  <Tag>{state === 'missed' ? t`missed` : t`held`}</Tag>
                </ListRow>
              )
            );
          })}
        </List>
      </StepPart>
    </>
  );
}

/** A sentence names so many; of more it says how many. */
const MOST_NAMED = 6;

export function GoodWordsStep({ page: { praised, people }, parts: { goodWords } }: StepProps) {
  const heard = new Set(praised.flatMap(({ personIds }) => personIds));
  const names = people.filter(({ id }) => heard.has(id)).map((person) => isolated(calledName(person)));
  const rest = names.length - MOST_NAMED;
  const shown = rest > 0 ? [...names.slice(0, MOST_NAMED), plural(rest, { one: '# more', other: '# more' })] : names;
  const list = writtenList(shown);
  return (
    <>
      <p className="mb-6 max-w-prose">{names.length === 0 ? t`Nobody heard a good word from you this week, as far as Heed knows.` : t`This week ${list} heard something good from you.`}</p>
      {goodWords}
    </>
  );
}

export function AsksStep({ page: { lines }, parts: { Lines } }: StepProps) {
  const open = lines.get('asks') ?? [];
  return (
    <StepPart title={t`Owed now or next week`} why={t`What people raised, requests to work differently, and what is to be put right, where something of yours is due by the end of next week.`} empty={t`Nobody waits for an answer until the end of next week.`} isEmpty={open.length === 0}>
      <Lines lines={open} aria-label={t`Asks`} />
    </StepPart>
  );
}

export function NextWeekStep({ page: { lines, nextMeetings, nextOccasions, nextAway, owedTo }, parts: { Lines } }: StepProps) {
  const due = lines.get('next-week') ?? [];
  return (
    <>
      <StepPart title={t`One-on-ones`} why={t`Those planned for next week, with how much you owe the person by its end. Their brief says what.`} empty={t`No one-on-one is planned for next week.`} isEmpty={nextMeetings.length === 0}>
        <List>
          {nextMeetings.map(({ person, oneOnOne }) => {
            const owed = owedTo.get(person.id) ?? 0;
            return (
              <ListRow
                key={oneOnOne.id}
                before={<Avatar person={person} size="small" />}
                evidence={owed === 0 ? t`You owe them nothing until then.` : plural(owed, { one: 'You owe them one thing by then.', other: 'You owe them # things by then.' })}
                actions={
                  <ButtonLink size="small" to={`/people/${person.id}/brief`}>
                    <Trans>Brief</Trans>
                  </ButtonLink>
                }
              >
                <Link to={`/one-on-ones/${oneOnOne.id}`} className="text-ink no-underline hover:underline">
                  <PersonName person={person} className="max-w-[16rem] font-medium" /> <When on={oneOnOne.on} />
                  {oneOnOne.at && <span className="text-soft tabular-nums">{` ${oneOnOne.at}`}</span>}
                </Link>
              </ListRow>
            );
          })}
        </List>
      </StepPart>
      <StepPart title={t`Due`} why={t`Promises of both sides that come due next week, and what else is owed by its end: steps of goals, reviews, follow-ups, and what is to be said aloud again.`} empty={t`Nothing comes due next week.`} isEmpty={due.length === 0}>
        <Lines lines={due} aria-label={t`Due next week`} />
      </StepPart>
      <StepPart title={t`Occasions`} why={t`Birthdays, anniversaries and other days of next week that were not marked yet, of those who want them marked.`} isEmpty={nextOccasions.length === 0}>
        <List>
          {nextOccasions.map(({ person, line }) => (
            <ListRow key={`${person.id}/${line.key}`} before={<Avatar person={person} size="small" />} evidence={line.evidence}>
              <Link to="/praise/occasions" className="text-ink no-underline hover:underline">
                {line.text}
              </Link>
            </ListRow>
          ))}
        </List>
      </StepPart>
      <StepPart title={t`Away`} why={t`Whose absence you wrote down for days of next week.`} isEmpty={nextAway.length === 0}>
        <List>
          {nextAway.map(({ person, absence }) => (
            <ListRow key={absence.id} before={<Avatar person={person} size="small" />} evidence={absenceNames[absence.kind]}>
              <Link to={`/team?week=${absence.fromOn}`} className="text-ink no-underline hover:underline">
                <Trans>
                  <PersonName person={person} className="max-w-[16rem] font-medium" />, <When on={absence.fromOn} /> to <When on={absence.toOn} />
                </Trans>
              </Link>
            </ListRow>
          ))}
        </List>
      </StepPart>
    </>
  );
}
