import { useEffect, useMemo, useState } from 'react';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useSettings } from '#bridge/settings.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Section } from '#components/page.tsx';
import { Select } from '#components/select.tsx';
import { planFromCalendar } from '#data/calendar-import.ts';
import { localZone, useToday } from '#data/clock.ts';
import { addDays } from '#domain/calendar/calendar-date.ts';
import type { CalendarSeries } from '#domain/one-on-ones/import/calendar-series.ts';
import { matchPerson } from '#domain/one-on-ones/import/match-person.ts';
import type { CalendarImport } from '#domain/one-on-ones/import/plan-calendar.ts';
import { type ReadCalendar, seriesWithin } from '#domain/one-on-ones/import/read-calendar.ts';
import type { Person } from '#domain/people/person.ts';
import { importSum } from './import-words.ts';
import { inPieces } from './read-calendar-file.ts';
import { type Choices, choiceOf, type MatchedSeries, SeriesList } from './series-list.tsx';

const periods = [
  { key: '28', label: t`The next four weeks` },
  { key: '91', label: t`The next three months` },
  { key: '182', label: t`The next six months` },
  { key: '365', label: t`The next year` },
] as const;
type Period = (typeof periods)[number]['key'];

interface ReviewCalendarProps {
  readonly calendar: ReadCalendar;
  readonly people: readonly Person[];
  readonly onCancel: () => void;
  readonly onConfirm: (plan: CalendarImport) => void;
}

/** What a calendar holds, with whom each event is, and what importing it would do. */
export function ReviewCalendar({ calendar, people, onCancel, onConfirm }: ReviewCalendarProps) {
  const [period, setPeriod] = useState<Period>('91');
  const [choices, setChoices] = useState<Choices>(new Map());
  const today = useToday();
  const series = useSeries(calendar, period);
  const events = useMemo(() => (series ?? []).map((each): MatchedSeries => ({ series: each, match: matchPerson(each, people) })), [series, people]);
  // Rows stay where they are while one chooses: where an event stands follows from what was found, not from the choice.
  const found = events.filter(({ match }) => match?.isSure);
  const others = events.filter(({ match }) => !match?.isSure);
  const plan = usePlan(events, choices);
  const choose = (uid: string, personId: Person['id'] | null) => setChoices(new Map(choices).set(uid, personId));
  return (
    <>
      <Select<Period> label={t`What to plan`} options={periods} value={period} onChange={setPeriod} className="mb-8 w-64" />
      {calendar.unread > 0 && (
        <div className="mb-8">
          <Banner tone="owed">{plural(calendar.unread, { one: 'One event could not be read and is left out.', other: '# events could not be read and are left out.' })}</Banner>
        </div>
      )}
      {series !== null && events.length === 0 && <p className="mb-8 text-soft"><Trans>Nothing in this calendar falls into that time.</Trans></p>}
      {found.length > 0 && (
        <Section title={t`With your people`} description={t`Only the time and the place come into Heed. What an invitation says stays in your calendar.`}>
          <SeriesList name={t`With your people`} events={found} people={people} choices={choices} today={today} onChoose={choose} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t`Other events`} description={t`Left out, unless you say with whom they are.`}>
          <SeriesList name={t`Other events`} events={others} people={people} choices={choices} today={today} onChoose={choose} />
        </Section>
      )}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t border-line bg-paper py-4">
        <output className="min-w-0 flex-1 basis-64">{plan ? importSum(plan.count) : ''}</output>
        <Button onPress={onCancel}><Trans>Choose another file</Trans></Button>
        <Button kind="primary" isDisabled={plan === null || plan.oneOnOnes.length === 0} onPress={() => plan && onConfirm(plan)}>
          <Trans>Import</Trans>
        </Button>
      </div>
    </>
  );
}

/** What of the calendar falls into the period; null while it is being reckoned. */
function useSeries(calendar: ReadCalendar, period: Period): readonly CalendarSeries[] | null {
  const today = useToday();
  const [series, setSeries] = useState<readonly CalendarSeries[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const ground = { fromOn: today, toOn: addDays(today, Number(period)), managersZone: localZone() };
    void inPieces(seriesWithin(calendar, ground), () => undefined, stop.signal).then((found) => found && setSeries(found));
    return () => stop.abort();
  }, [calendar, period, today]);
  return series;
}

/** What importing would do; null while it is being looked up. */
function usePlan(events: readonly MatchedSeries[], choices: Choices): CalendarImport | null {
  const { oneOnOneMinutes } = useSettings();
  const [plan, setPlan] = useState<CalendarImport | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const chosen = events.flatMap((each) => {
      const personId = choiceOf(each, choices);
      return personId === null ? [] : each.series.meetings.map((meeting) => ({ personId, meeting }));
    });
    void planFromCalendar(chosen, oneOnOneMinutes).then((found) => {
      if (isCurrent) setPlan(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [events, choices, oneOnOneMinutes]);
  return plan;
}
