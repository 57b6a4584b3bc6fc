import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { MatterAsk, RecoveryAsk, RequestAsk } from '#domain/asks/ask.ts';
import { assertNever } from '#domain/assert-never.ts';
import { explainClock, standingOf } from '#domain/matters/clock-words.ts';
import type { Clock } from '#domain/matters/matter-clock.ts';
import { currentWait, lapsedWait } from '#domain/matters/waits.ts';
import { explainStep } from '#domain/recoveries/explain-step.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { requestClock } from '#domain/requests/clock.ts';
import { contractDay, owedDay } from '#domain/requests/deadlines.ts';
import { owedSentences } from '#domain/requests/owed-sentence.ts';
import { Explain } from '#components/explain.tsx';
import { useShownToday } from '#components/today-context.ts';
import { When } from '#components/when.tsx';
import { WhyThisDay } from '#components/why-this-day.tsx';
import { stepsAhead } from './ask-words.ts';
import { ClockRing, Ring } from './clock-ring.tsx';

/** Where something raised stands: the ring of its clock, what is due when, and why. */
export function MatterStanding({ ask }: { readonly ask: MatterAsk }) {
  const { clock, owedNext } = ask;
  const of = owedNext === 'answer' ? 'first-answer' : 'outcome';
  const shown = of === 'first-answer' ? clock.firstAnswer : clock.outcome;
  return (
    <span className="inline-flex min-w-0 items-start gap-x-1.5">
      <ClockRing clock={shown} />
      <span className="min-w-0">
        <Due ask={ask} clock={shown} /> <ExplainClock ask={ask} of={of} />
      </span>
    </span>
  );
}

/** The sentences behind a figure of a clock. */
export function ExplainClock({ ask: { matter, clock }, of }: { readonly ask: MatterAsk; readonly of: 'first-answer' | 'outcome' }) {
  const today = useShownToday();
  const shown = of === 'first-answer' ? clock.firstAnswer : clock.outcome;
  return (
    <Explain label={of === 'first-answer' ? t`Why this day for a first answer` : t`Why this day for the outcome`}>
      <div className="grid gap-2">
        {explainClock(shown, { of, waits: matter.waits, today }).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Explain>
  );
}

function Due({ ask: { matter, owedNext }, clock }: { readonly ask: MatterAsk; readonly clock: Clock }) {
  const today = useShownToday();
  const lapsed = lapsedWait(matter, today);
  switch (owedNext) {
    case 'waiting':
      return <Waiting ask={matter} />;
    case 'answer':
    case 'outcome':
      return (
        <>
          {clock.isLate ? <span className="text-owed">{standingOf(clock)}</span> : clock.dueOn && <Trans>due <When on={clock.dueOn} />, {standingOf(clock)}</Trans>}
          {lapsed && <span className="text-owed"> <Trans>· you expected <bdi>{lapsed.onWhom}</bdi> by then</Trans></span>}
        </>
      );
    case 'tell':
      return (
        <span className="text-owed">
          <Trans>not told yet, settled <When on={matter.answeredOn ?? matter.heardOn} /></Trans>
        </span>
      );
    case 'closed':
      return <Trans>told <When on={matter.toldBackOn ?? matter.heardOn} />, {standingOf(clock)}</Trans>;
    case 'put-right':
      return null; // never a matter
    default:
      return assertNever(owedNext);
  }
}

function Waiting({ ask }: { readonly ask: MatterAsk['matter'] }) {
  const wait = currentWait(ask, useShownToday());
  if (wait === null) return null;
  const whom = <bdi className="wrap-anywhere">{wait.onWhom}</bdi>;
  return wait.untilOn ? (
    <Trans>
      waiting on {whom} since <When on={wait.fromOn} />, until <When on={wait.untilOn} />
    </Trans>
  ) : (
    <Trans>
      waiting on {whom} since <When on={wait.fromOn} />
    </Trans>
  );
}

/** Where something to be made good stands: the step that is next. */
export function RecoveryStanding({ ask: { next, closedOn, recovery } }: { readonly ask: RecoveryAsk }) {
  const today = useShownToday();
  if (next === null) return closedOn && <Trans>put right <When on={closedOn} /></Trans>;
  const isLate = next.step.dueOn < today;
  return (
    <span className={isLate ? 'text-owed' : ''}>
      {isLate ? (
        <Trans>
          next: {stepsAhead[next.kind]}, meant for <When on={next.step.dueOn} />
        </Trans>
      ) : (
        <Trans>
          next: {stepsAhead[next.kind]}, due <When on={next.step.dueOn} />
        </Trans>
      )}{' '}
      <Explain label={t`Why this day`}>{explainStep(recovery, next.kind, today)}</Explain>
    </span>
  );
}

function RequestEnd({ state, on }: { readonly state: FlexibleRequest['state']; readonly on: CalendarDate }) {
  switch (state) {
    case 'agreed':
      return <Trans>agreed <When on={on} /></Trans>;
    case 'declined':
      return <Trans>declined <When on={on} /></Trans>;
    case 'withdrawn':
      return <Trans>withdrawn <When on={on} /></Trans>;
    case 'received':
    case 'consulting':
    case 'trial':
      return null; // still open
    default:
      return assertNever(state);
  }
}

/** Where a request to work differently stands: the ring of its clock, what is owed next and by when, and why. */
export function RequestStanding({ ask: { next, closedOn, request } }: { readonly ask: RequestAsk }) {
  const today = useShownToday();
  if (next === null) return closedOn && <RequestEnd state={request.state} on={closedOn} />;
  const clock = requestClock(request, today);
  const day = next.step === 'update-contract' ? contractDay(request) : owedDay(request);
  return (
    <span className="inline-flex min-w-0 items-start gap-x-1.5">
      <Ring part={clock.part} tone={next.dueOn < today ? 'owed' : clock.kind === 'stopped' ? 'faint' : 'accent'} />
      <span className="min-w-0">
        <span className={next.dueOn < today ? 'text-owed' : ''}>
          <Trans>{owedSentences[next.step]} Due <When on={next.dueOn} />.</Trans>
        </span>{' '}
        {day && <WhyThisDay day={day} label={t`Why this day`} />}
      </span>
    </span>
  );
}
