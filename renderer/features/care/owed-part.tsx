import { useMemo } from 'react';
import { answerTimes, timeMatters } from '#domain/care/answer-times.ts';
import { type PeriodKey, periodOf, spokenPeriod } from '#domain/care/period.ts';
import { promisesKept } from '#domain/care/promises-kept.ts';
import { timeGivenBack } from '#domain/matters/time-given-back.ts';
import { useSettings } from '#bridge/settings.ts';
import type { OwedRecords } from '#data/care.ts';
import { useToday } from '#data/clock.ts';
import { AnswersSection } from './answers-section.tsx';
import { owedEvidence } from './evidence-item.ts';
import { GivenBackSection } from './given-back-section.tsx';
import { PromisesSection } from './promises-section.tsx';

/** What became of what the manager owed: promises, answers, time that is given back. */
export function OwedPart({ records, periodKey }: { readonly records: OwedRecords; readonly periodKey: PeriodKey }) {
  const today = useToday();
  const { standards } = useSettings();
  const evidence = useMemo(() => owedEvidence(records), [records]);
  const timed = useMemo(() => timeMatters(records.matters, { calendar: records.calendar, standards, today }), [records, standards, today]);
  const [period, spoken] = [periodOf(periodKey, today), spokenPeriod(periodKey, today)];
  return (
    <>
      <PromisesSection promises={promisesKept(records.commitments, period, today)} period={spoken} evidence={evidence} />
      <AnswersSection firstAnswers={answerTimes(timed.firstAnswers, period)} outcomes={answerTimes(timed.outcomes, period)} standards={standards} period={spoken} evidence={evidence} />
      <GivenBackSection given={timeGivenBack(records.matters, today)} evidence={evidence} />
    </>
  );
}
