import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate } from '#domain/calendar/spoken-date.ts';
import { beginSentence } from '#domain/calendar/spoken-rhythm.ts';
import type { Attention, Gap } from '#domain/care/attention.ts';
import { ATTENTION_DAYS, type PersonCare } from '#domain/care/people-care.ts';
import { daysUpTo } from '#domain/care/period.ts';
import { calledName } from '#domain/people/person.ts';
import type { PastContact } from '#domain/touches/last-contact.ts';
import { DayStrip } from '#components/charts/day-strip.tsx';
import { Picture } from '#components/charts/picture.tsx';
import { Explain } from '#components/explain.tsx';
import { Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { Figure } from './evidence.tsx';
import type { PeopleEvidence } from './evidence-item.ts';
import { dayOfContact, plainDays } from './figure-words.ts';

interface AttentionSectionProps {
  /** By name. */
  readonly people: readonly PersonCare[];
  readonly today: CalendarDate;
  readonly evidence: PeopleEvidence;
}

/** How the manager's attention was spread over the last 90 days: a line for each person, a dot for each day of contact. */
export function AttentionSection({ people, today, evidence }: AttentionSectionProps) {
  const span = daysUpTo(today, ATTENTION_DAYS);
  const rows = people.map(({ person, attention: { days, longestGap } }) => ({ key: person.id, cells: [calledName(person), days.length, plainDays(longestGap.days), gapDates(longestGap, today)] }));
  return (
    <Section title={t`Attention, the last 90 days`} actions={<HowAttention />}>
      <Picture summary={summary(people)} table={{ columns: [t`Person`, t`Days of contact`, t`Longest gap`, t`From and to`], rows }}>
        {() => (
          <ul>
            {people.map(({ person, attention }) => (
              <li key={person.id} className="grid grid-cols-[minmax(5rem,10rem)_1fr] items-center gap-x-3 border-b border-line py-1 @3xl:grid-cols-[10rem_1fr_16rem]">
                <PersonName person={person} to={`/people/${person.id}`} />
                <DayStrip
                  span={span}
                  counted={attention.span}
                  days={attention.days}
                  marked={{ from: attention.longestGap.after, to: attention.longestGap.before }}
                  label={`${calledName(person)}: ${spoken(attention, today)}`}
                />
                <span className="col-span-2 text-sm text-soft @3xl:col-span-1">
                  <Figure
                    title={t`Contact with ${calledName(person)} in the last ${ATTENTION_DAYS} days`}
                    how={t`${spoken(attention, today)} One-on-ones held, words in passing, praise said and answers told count.`}
                    items={() => attention.contacts.toReversed().map(evidence.contact(person.id))}
                    aria-label={t`${calledName(person)}: ${dayOfContact(attention.days.length)}, longest gap ${plainDays(attention.longestGap.days)}`}
                  >
                    {t`${beginSentence(dayOfContact(attention.days.length))}, longest gap ${plainDays(attention.longestGap.days)}`}
                  </Figure>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Picture>
    </Section>
  );
}

function summary(people: readonly PersonCare[]): string {
  const [touched, gaps] = [people.filter(({ attention }) => attention.days.length > 0).length, people.map(({ attention }) => attention.longestGap.days)];
  const whom = people.length === 1 ? touched === 1 ? t`You were in touch.` : t`You were not in touch.` : touched === people.length ? t`You were in touch with all ${touched} people.` : t`You were in touch with ${touched} of ${people.length} people.`;
  const [shortest, longest] = [Math.min(...gaps), Math.max(...gaps)];
  const gap = shortest === longest ? t`The longest gap was ${plainDays(longest)}.` : t`Their longest gaps lie between ${shortest} and ${plainDays(longest)}.`;
  return `${whom} ${gap}`;
}

function spoken({ days, longestGap }: Attention<PastContact>, today: CalendarDate): string {
  return t`${beginSentence(dayOfContact(days.length))}. Longest gap ${plainDays(longestGap.days)}, ${gapDates(longestGap, today)}.`;
}

const gapDates = ({ after, before, isRunning }: Gap, today: CalendarDate) => (isRunning ? t`since ${plainDate(after, today)}` : t`${plainDate(after, today)} to ${plainDate(before, today)}`);

const HowAttention = () => (
  <Explain label={t`How attention is counted`}>
    <Trans>A day counts once, however often you spoke on it. The longest gap is the longest time from one contact to the next, also up to today; for somebody who came within the 90 days it begins with them. It says where you have looked, nothing about them. People stand by name.</Trans>
  </Explain>
);
