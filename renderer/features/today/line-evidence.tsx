import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { assertNever } from '#domain/assert-never.ts';
import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import { exactDate, plainDate, spokenDistance, spokenSpan } from '#domain/calendar/spoken-date.ts';
import { explainReason } from '#domain/expectations/to-confirm.ts';
import { explainStep } from '#domain/recoveries/explain-step.ts';
import { contractDay, owedDay } from '#domain/requests/deadlines.ts';
import { calledName } from '#domain/people/person.ts';
import { whereFrom } from '#domain/brief/brief-line.ts';
import type { TodayLine } from '#domain/today/today-line.ts';
import { Explain } from '#components/explain.tsx';
import { useShownToday } from '#components/today-context.ts';
import { When } from '#components/when.tsx';
import { WhyThisDay } from '#components/why-this-day.tsx';

/** Where a line comes from, and since when it is owed. */
export function LineEvidence({ line }: { readonly line: TodayLine }) {
  const today = useShownToday();
  // Good words and what is expected are no debts: they have no day to be late for.
  if (line.kind === 'praise' || line.kind === 'praise-nudge' || line.kind === 'expectations') return origin(line, today);
  return (
    <>
      <DueSince on={line.dueOn} today={today} kind={line.kind} /> <WhyDue line={line} today={today} />
      {' · '}
      {origin(line, today)}
    </>
  );
}

/** How a day came about that a rule made. A day that the manager chose needs no reason. */
function WhyDue({ line, today }: { readonly line: TodayLine; readonly today: CalendarDate }) {
  if (line.kind === 'request') {
    const day = line.step === 'update-contract' ? contractDay(line.request) : owedDay(line.request);
    return day?.on === line.dueOn ? <WhyThisDay day={day} label={t`Why this day`} /> : null;
  }
  const why = line.kind === 'matter' ? line.why : line.kind === 'recovery' ? [explainStep(line.recovery, line.step, today)] : [];
  if (why.length === 0) return null;
  return (
    <Explain label={t`Why this day`}>
      <div className="grid gap-2">
        {why.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Explain>
  );
}

/** Amber helps the eye; the words say it. */
function DueSince({ on, today, kind }: { readonly on: CalendarDate; readonly today: CalendarDate; readonly kind: TodayLine['kind'] }) {
  const late = daysBetween(on, today);
  const isMoment = kind === 'unsettled' || kind === 'write-up';
  if (isMoment)
    return (
      <span>
        <Trans>It was <When on={on} /></Trans>
      </span>
    );
  if (late <= 0)
    return (
      <span>
        <Trans>Due <When on={on} /></Trans>
      </span>
    );
  return (
    <span className="text-owed" title={exactDate(on)}>
      <Trans>{spokenSpan(late)} overdue</Trans>
    </span>
  );
}

/** The record behind a line, in words that go on after the day it was due. */
function origin(line: TodayLine, today: CalendarDate): string {
  switch (line.kind) {
    case 'promise':
      return t`promised ${whereFrom(line.commitment.madeOn, line.commitment.madeIn, today)}`;
    case 'their-commitment':
      return t`agreed ${whereFrom(line.commitment.madeOn, line.commitment.madeIn, today)}`;
    case 'matter':
      return t`heard ${whereFrom(line.matter.heardOn, line.matter.raisedIn, today)}`;
    case 'recovery':
      return t`since ${plainDate(line.recovery.beganOn, today)}`;
    case 'request':
      return t`made ${whereFrom(line.request.receivedOn, null, today)}`;
    case 'unsettled':
      return line.oneOnOne.at === null ? t`planned without a time` : t`planned for ${line.oneOnOne.at}`;
    case 'write-up':
      return t`what was agreed and the next date are still open`;
    case 'rhythm':
      return line.rhythm.reason;
    case 'goal-step':
      return t`for the goal “${line.goal.title}”`;
    case 'plan-review':
      return t`plan of ${plainDate(line.plan.fromOn, today)} to ${plainDate(line.plan.toOn, today)}`;
    case 'follow-up':
      return t`only you see what it is about`;
    case 'expectations':
      return explainReason(line.waiting.reason, calledName(line.person), today);
    case 'praise':
      return t`Noted ${spokenDistance(line.praise.notedOn, today)}`;
    case 'praise-nudge':
      return line.nudge.lastOn === null
        ? t`Nothing is noted for ${spokenSpan(line.nudge.days)}. ${line.nudge.reason}`
        : t`Nothing for ${spokenSpan(line.nudge.days)}. ${line.nudge.reason}`;
    default:
      return assertNever(line);
  }
}
