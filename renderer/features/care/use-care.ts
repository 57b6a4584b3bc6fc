import { useMemo } from 'react';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { answerTimes, timeMatters } from '#domain/care/answer-times.ts';
import { attentionTo } from '#domain/care/attention.ts';
import { compareAll } from '#domain/care/equity.ts';
import { peopleCare, praisedIn } from '#domain/care/people-care.ts';
import { type PeriodKey, periodOf } from '#domain/care/period.ts';
import { promisesKept } from '#domain/care/promises-kept.ts';
import { useSettings } from '#bridge/settings.ts';
import { type CareRecords, readCareRecords } from '#data/care.ts';
import { localZone } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { evidenceOf } from './evidence-item.ts';

/** The records of the mirror, undefined while they are being read. */
export function useCareRecords(today: CalendarDate): CareRecords | undefined {
  const { workingDays, holidayCountry, leave } = useSettings();
  return useLiveQuery(() => readCareRecords(today, localZone(), { workingDays, holidayCountry, leave }), [today, workingDays, holidayCountry, leave]);
}

/** Every figure of the mirror. The year is reckoned once; another period needs no reading. */
export function useMirror(records: CareRecords, key: PeriodKey, today: CalendarDate) {
  const { standards } = useSettings();
  const people = useMemo(() => peopleCare(records, today, localZone()), [records, today]);
  const timed = useMemo(() => timeMatters(records.matters, { calendar: records.calendar, standards, today }), [records, standards, today]);
  const evidence = useMemo(() => evidenceOf(records), [records]);
  return useMemo(() => {
    const period = periodOf(key, today);
    const received = people.map(({ person, contacts, since }) => ({ person, attention: attentionTo(contacts, since, period), praise: praisedIn(person, records.praise, period) }));
    return {
      people,
      evidence,
      promises: promisesKept(records.commitments, period, today),
      firstAnswers: answerTimes(timed.firstAnswers, period),
      outcomes: answerTimes(timed.outcomes, period),
      comparisons: compareAll(received.filter(({ attention: { span } }) => span.from <= span.to), today),
    };
  }, [people, timed, evidence, records, key, today]);
}
