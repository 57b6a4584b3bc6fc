import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { AnswerTimes } from '#domain/care/answer-times.ts';
import { ENOUGH_FOR_QUANTILES } from '#domain/care/quantile.ts';
import { DotColumns } from '#components/charts/dot-columns.tsx';
import { Picture } from '#components/charts/picture.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Explain } from '#components/explain.tsx';
import { Section } from '#components/page.tsx';
import { Figure } from './evidence.tsx';
import type { OwedEvidence } from './evidence-item.ts';
import { workingDays } from './figure-words.ts';

interface AnswersSectionProps {
  readonly firstAnswers: AnswerTimes;
  readonly outcomes: AnswerTimes;
  readonly standards: { readonly firstAnswerWorkingDays: number; readonly outcomeWorkingDays: number };
  /** "in the last 90 days" */
  readonly period: string;
  readonly evidence: OwedEvidence;
}

/** How long people waited for a first answer, and until they were told what came of what they raised. */
export function AnswersSection({ firstAnswers, outcomes, standards, period, evidence }: AnswersSectionProps) {
  const isEmpty = [firstAnswers, outcomes].every((times) => countOf(times) === 0);
  return (
    <Section title={t`Answers`} actions={<HowAnswers />}>
      {isEmpty ? (
        <EmptyState title={t`There is no answer to count ${period}.`}>
          <Trans>Note what people raise: on Asks, or /matter in the notes of a one-on-one. From then on Heed counts the working days until they have heard something, and until they have been told what came of it.</Trans>
        </EmptyState>
      ) : (
        <div className="grid gap-x-10 gap-y-8 @4xl:grid-cols-2">
          <Times title={t`Until the first answer`} done="answered" times={firstAnswers} standard={standards.firstAnswerWorkingDays} period={period} evidence={evidence} />
          <Times title={t`Until they were told what came of it`} done="told" times={outcomes} standard={standards.outcomeWorkingDays} period={period} evidence={evidence} />
        </div>
      )}
    </Section>
  );
}

interface TimesProps {
  readonly title: string;
  /** What ends the waiting. */
  readonly done: 'answered' | 'told';
  readonly times: AnswerTimes;
  /** Working days. */
  readonly standard: number;
  readonly period: string;
  readonly evidence: OwedEvidence;
}

const PARTS = {
  answered: { within: t`answered within your standard`, late: t`answered later`, overdue: t`not answered yet, and late` },
  told: { within: t`told within your standard`, late: t`told later`, overdue: t`not told yet, and late` },
} as const;

function Times({ title, done, times, standard, period, evidence }: TimesProps) {
  const { within, late, overdue } = times;
  const durations = [...within, ...late].map(({ clock }) => clock.usedDays);
  const parts = [
    { name: PARTS[done].within, all: within, how: t`Within ${workingDays(standard)} of hearing it, ${period}.` },
    { name: PARTS[done].late, all: late, how: t`After more than ${workingDays(standard)}, ${period}.` },
    { name: PARTS[done].overdue, all: overdue, how: t`Open longer than your standard, however old. They have no duration yet, but they count against the share.` },
  ];
  return (
    <div className="min-w-0">
      <h3 className="mb-1">{title}</h3>
      <Picture summary={summary(times, { done, standard, period })} table={{ columns: [t`Working days`, t`Matters`], rows: byDays(durations) }}>
        {(summaryId) => durations.length > 0 && <DotColumns labelledBy={summaryId} values={durations} limit={standard} legend={t`Working days; the dashed line is your standard of ${standard}.`} />}
      </Picture>
      <ul className="mt-1 grid gap-0.5">
        {parts.map(({ name, all, how }) => (
          <li key={name}>
            <Figure title={`${title}: ${name}`} how={how} items={() => all.map(evidence.matter)}>
              {`${all.length} ${name}`}
            </Figure>
          </li>
        ))}
      </ul>
    </div>
  );
}

const countOf = ({ within, late, overdue }: AnswerTimes) => within.length + late.length + overdue.length;

function summary(times: AnswerTimes, { done, standard, period }: Pick<TimesProps, 'done' | 'standard' | 'period'>): string {
  const counted = countOf(times);
  if (counted === 0) return t`Nothing to count ${period}.`;
  const [within, limit] = [times.within.length, workingDays(standard)];
  const share =
    done === 'answered'
      ? plural(counted, { one: `${within} of 1 matter answered within your standard of ${limit} ${period}.`, other: `${within} of # matters answered within your standard of ${limit} ${period}.` })
      : plural(counted, { one: `${within} of 1 matter told within your standard of ${limit} ${period}.`, other: `${within} of # matters told within your standard of ${limit} ${period}.` });
  if (times.medianDays === null || times.ninetiethDays === null) return t`${share} Fewer than ${ENOUGH_FOR_QUANTILES} are done: too few to speak of a middle.`;
  return t`${share} Of those done, half took ${workingDays(times.medianDays)} or less, and nine in ten ${workingDays(times.ninetiethDays)} or less.`;
}

function byDays(durations: readonly number[]) {
  const days = [...new Set(durations)].sort((a, b) => a - b);
  return days.map((day) => ({ key: String(day), cells: [day, durations.filter((each) => each === day).length] }));
}

const HowAnswers = () => (
  <Explain label={t`How answers are counted`}>
    <Trans>In working days of yours, from the day after you heard it. Days off, public holidays, your leave and days of waiting on somebody else do not count. What is done counts on the day it was done.</Trans>
  </Explain>
);
