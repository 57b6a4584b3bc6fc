import { useMemo, useRef, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate } from '#domain/calendar/spoken-date.ts';
import { beginSentence } from '#domain/calendar/spoken-rhythm.ts';
import { type AttentionWeek, WEEKS_SHOWN } from '#domain/care/attention-weeks.ts';
import type { PersonCare } from '#domain/care/people-care.ts';
import { calledName } from '#domain/people/person.ts';
import type { PastContact } from '#domain/touches/last-contact.ts';
import { Heatmap, type HeatRow } from '#components/charts/heatmap.tsx';
import { Picture } from '#components/charts/picture.tsx';
import { Explain } from '#components/explain.tsx';
import { Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { PopoverAt } from '#components/popover.tsx';
import { EvidenceList } from './evidence.tsx';
import type { PeopleEvidence } from './evidence-item.ts';
import { dayOfContact } from './figure-words.ts';

const MONTHS = [t`Jan`, t`Feb`, t`Mar`, t`Apr`, t`May`, t`Jun`, t`Jul`, t`Aug`, t`Sep`, t`Oct`, t`Nov`, t`Dec`];

interface YearSectionProps {
  /** By name. */
  readonly people: readonly PersonCare[];
  readonly today: CalendarDate;
  readonly evidence: PeopleEvidence;
}

/** A year of attention at a glance: a row for each person, a field for each week. */
export function YearSection({ people, today, evidence }: YearSectionProps) {
  const rows = useMemo(() => people.map((each) => rowOf(each, today)), [people, today]);
  const [opened, setOpened] = useState<{ readonly care: PersonCare; readonly week: AttentionWeek<PastContact> } | null>(null);
  const anchor = useRef<Element | null>(null);
  const weeks = people[0]?.weeks ?? [];
  return (
    <Section title={t`A year of attention`} actions={<HowYear />}>
      <Picture
        summary={summary(people)}
        table={{ columns: [t`Person`, t`Weeks with contact`, t`Days of contact`], rows: people.map(({ person, weeks: theirs }) => ({ key: person.id, cells: [calledName(person), theirs.filter(({ days }) => days > 0).length, theirs.reduce((sum, { days }) => sum + days, 0)] })) }}
      >
        {() => (
          <Heatmap
            label={t`Days of contact, by person and week`}
            rows={rows}
            columnNames={monthsOver(weeks.map(({ weekOn }) => weekOn))}
            onOpen={({ key: personId }, { key: weekOn }, element) => {
              const care = people.find(({ person }) => person.id === personId);
              const week = care?.weeks.find((each) => each.weekOn === weekOn);
              anchor.current = element;
              if (care && week) setOpened({ care, week });
            }}
          />
        )}
      </Picture>
      {opened && (
        <PopoverAt anchor={anchor} label={weekTitle(opened.care, opened.week, today)} onClose={() => setOpened(null)} className="p-0">
          <EvidenceList title={weekTitle(opened.care, opened.week, today)} how={t`${beginSentence(dayOfContact(opened.week.days))}. One-on-ones held, words in passing, praise said and answers told count.`} items={() => opened.week.contacts.map(evidence.contact(opened.care.person.id))} />
        </PopoverAt>
      )}
    </Section>
  );
}

const rowOf = ({ person, weeks, since }: PersonCare, today: CalendarDate): HeatRow => ({
  key: person.id,
  name: <PersonName person={person} to={`/people/${person.id}`} />,
  cells: weeks.map((week) => {
    const isKnown = addDays(week.weekOn, 6) >= since;
    const [name, from] = [calledName(person), plainDate(week.weekOn, today)];
    return { key: week.weekOn, amount: isKnown ? week.days : null, label: isKnown ? t`${name}, week of ${from}: ${dayOfContact(week.days)}` : t`${name}, week of ${from}: not here yet` };
  }),
});

const weekTitle = ({ person }: PersonCare, { weekOn }: AttentionWeek<PastContact>, today: CalendarDate) => t`${calledName(person)}, week of ${plainDate(weekOn, today)}`;

/** A month's name over the first week that begins in it, not over the first column: half a month has no room. */
function monthsOver(weeks: readonly CalendarDate[]) {
  return weeks.flatMap((weekOn, column) => {
    const before = weeks[column - 1];
    return before !== undefined && before.slice(0, 7) !== weekOn.slice(0, 7) ? [{ column, name: MONTHS[Number(weekOn.slice(5, 7)) - 1] as string }] : [];
  });
}

function summary(people: readonly PersonCare[]): string {
  // Weeks before somebody was known say nothing of the manager.
  const fields = people.flatMap(({ weeks, since }) => weeks.filter(({ weekOn }) => addDays(weekOn, 6) >= since));
  const touched = fields.filter(({ days }) => days > 0).length;
  if (people.length === 1) return t`Of ${fields.length} weeks you were in touch in ${touched}.`;
  return t`In an average week of the last ${WEEKS_SHOWN} you were in touch with about ${Math.round((touched / Math.max(1, fields.length)) * people.length)} of ${people.length} people.`;
}

const HowYear = () => (
  <Explain label={t`How to read the year`}>
    <Trans>Each field is one week with one person: empty for no contact, darker for one, two, three and more days of contact. The arrow keys go from field to field, Enter shows what it is made of.</Trans>
  </Explain>
);
