import { t } from '@lingui/core/macro';
import type { MatterAsk } from '#domain/asks/ask.ts';
import { matterAsk } from '#domain/asks/matter-ask.ts';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate } from '#domain/calendar/spoken-date.ts';
import type { WorkingDays } from '#domain/calendar/working-days.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import { byPerson } from '#domain/expectations/by-person.ts';
import type { Expectation } from '#domain/expectations/expectation.ts';
import { toConfirm } from '#domain/expectations/to-confirm.ts';
import type { FollowUp } from '#domain/feedback/feedback.ts';
import type { Goal } from '#domain/growth/goal.ts';
import { nextReviewOf } from '#domain/growth/plan-reviews.ts';
import { explainClock } from '#domain/matters/clock-words.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { needsPlanning, type Rhythm } from '#domain/one-on-ones/rhythm.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { PraiseNudge } from '#domain/praise/praise-nudge.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { nextStepOf } from '#domain/recoveries/next-step.ts';
import type { Recovery } from '#domain/recoveries/recovery.ts';
import { nextOwed } from '#domain/requests/next-owed.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { goodWords, type GoodWordLine } from '#domain/today/good-words.ts';
import { byDue, type TodayLine } from '#domain/today/today-line.ts';

/** Everything that may be owed, as the store has it: open commitments, unfinished matters, and so on. */
export interface TodayRecords {
  /** Active people; what concerns anybody else waits for nobody. */
  readonly people: readonly Person[];
  readonly commitments: readonly Commitment[];
  readonly matters: readonly Matter[];
  /** Open ones. */
  readonly recoveries: readonly Recovery[];
  readonly requests: readonly FlexibleRequest[];
  /** Planned ones whose day has passed. */
  readonly unsettled: readonly OneOnOne[];
  /** Held ones that were not wrapped up. */
  readonly toWriteUp: readonly OneOnOne[];
  readonly planned: readonly OneOnOne[];
  readonly rhythms: readonly { readonly person: Person; readonly rhythm: Rhythm }[];
  readonly goals: readonly Goal[];
  readonly plans: readonly DevelopmentPlan[];
  /** Days to come back to something, without what it is. */
  readonly followUps: readonly FollowUp[];
  /** Cards that are not retired. */
  readonly expectations: readonly Expectation[];
  /** What was noted and not said. */
  readonly toSay: readonly Praise[];
  /** Those who have heard nothing good for longer than their interval. */
  readonly nudged: readonly { readonly person: Person; readonly nudge: PraiseNudge }[];
}

export interface TodayGround {
  readonly today: CalendarDate;
  readonly standards: Settings['standards'];
  readonly work: WorkingDays;
  /** The last day that counts as soon, where one looks further ahead than usual. */
  readonly soonUntil?: CalendarDate;
}

export interface TodayList {
  /** What the manager owes now, the longest overdue first. */
  readonly owed: readonly TodayLine[];
  /** What comes due for the manager within the coming days. */
  readonly soon: readonly TodayLine[];
  /** What others owe the manager, overdue or due within the coming days. */
  readonly theirs: readonly TodayLine[];
  /** Good words to say, and who has heard none for long: a nudge, no debt. */
  readonly goodWords: readonly GoodWordLine[];
  /** One-on-ones of the coming days, in the order they come. */
  readonly meetings: readonly { readonly person: Person; readonly oneOnOne: OneOnOne }[];
}

/** "Soon" is the coming week: far enough to act, near enough to matter. */
const SOON_DAYS = 7;

/** What waits for the manager today and soon. */
export function todayList(records: TodayRecords, ground: TodayGround): TodayList {
  const { today } = ground;
  const people = new Map(records.people.map((person) => [person.id, person]));
  const until = ground.soonUntil ?? addDays(today, SOON_DAYS);
  const lines = [...commitmentLines(records.commitments), ...matterLines(records.matters, ground), ...requestLines(records.requests), ...recoveryLines(records.recoveries), ...meetingLines(records), ...rhythmLines(records, today), ...goalLines(records.goals), ...planLines(records.plans), ...followUpLines(records.followUps), ...expectationLines(records, ground)]
    .flatMap(({ personId, ...line }): TodayLine[] => {
      const person = people.get(personId);
      return person && line.dueOn <= until ? [{ ...line, person }] : [];
    })
    .sort(byDue);
  const mine = lines.filter(({ kind }) => kind !== 'their-commitment');
  return {
    owed: mine.filter(({ dueOn }) => dueOn <= today),
    soon: mine.filter(({ dueOn }) => dueOn > today),
    theirs: lines.filter(({ kind }) => kind === 'their-commitment'),
    goodWords: goodWords(records.toSay, records.nudged, people),
    meetings: records.planned.filter(({ on }) => on >= today && on <= until).flatMap((oneOnOne) => {
      const person = people.get(oneOnOne.personId);
      return person ? [{ person, oneOnOne }] : [];
    }),
  };
}

/** A line before it is known whether its person is still looked after. */
type Found = TodayLine extends infer Line ? (Line extends TodayLine ? Omit<Line, 'person'> & { readonly personId: PersonId } : never) : never;

/** Commitments without a day stay on the promise ledger: they are never due. */
const commitmentLines = (commitments: readonly Commitment[]): Found[] =>
  commitments.flatMap((commitment): Found[] =>
    commitment.dueOn === null ? [] : [{ kind: commitment.owner === 'me' ? 'promise' : 'their-commitment', key: `commitment/${commitment.id}`, personId: commitment.personId, dueOn: commitment.dueOn, commitment }],
  );

/** By the clocks of the service standard; telling is owed as soon as there is an outcome. What waits on somebody waits for nothing today. */
const matterLines = (matters: readonly Matter[], ground: TodayGround): Found[] =>
  matters.flatMap((matter): Found[] => {
    const { owedNext, dueOn, clock } = matterAsk(matter, ground);
    if (dueOn === null || owedNext === 'waiting') return [];
    return [{ kind: 'matter', key: `matter/${matter.id}/${matter.state}`, personId: matter.personId, dueOn, matter, why: whyOf({ owedNext, dueOn, clock, matter }, ground.today) }];
  });

/** How the day of a matter came about: by its clock or, once there is an outcome, by that. */
function whyOf({ owedNext, dueOn, clock, matter }: Pick<MatterAsk, 'owedNext' | 'clock' | 'matter'> & { readonly dueOn: CalendarDate }, today: CalendarDate): readonly string[] {
  if (owedNext === 'tell') return [t`The outcome stands since ${plainDate(dueOn, today)}. They are owed it from that day, whatever the clock would still allow.`];
  const isFirst = owedNext === 'answer';
  return explainClock(isFirst ? clock.firstAnswer : clock.outcome, { of: isFirst ? 'first-answer' : 'outcome', waits: matter.waits, today });
}

/** The next step of what is to be made good. */
const recoveryLines = (recoveries: readonly Recovery[]): Found[] =>
  recoveries.flatMap((recovery): Found[] => {
    const next = nextStepOf(recovery);
    return next === null ? [] : [{ kind: 'recovery', key: `recovery/${recovery.id}/${next.kind}`, personId: recovery.personId, dueOn: next.step.dueOn, recovery, step: next.kind }];
  });

/** The next thing owed in each request, on the day the rules or an arrangement give it. */
const requestLines = (requests: readonly FlexibleRequest[]): Found[] =>
  requests.flatMap((request): Found[] => {
    const owed = nextOwed(request);
    return owed === null ? [] : [{ kind: 'request', key: `request/${request.id}/${owed.step}/${owed.dueOn}`, personId: request.personId, dueOn: owed.dueOn, request, step: owed.step }];
  });

const meetingLines = ({ unsettled, toWriteUp }: TodayRecords): Found[] => [
  ...unsettled.map((oneOnOne): Found => ({ kind: 'unsettled', key: `unsettled/${oneOnOne.id}`, personId: oneOnOne.personId, dueOn: oneOnOne.on, oneOnOne })),
  ...toWriteUp.map((oneOnOne): Found => ({ kind: 'write-up', key: `write-up/${oneOnOne.id}`, personId: oneOnOne.personId, dueOn: oneOnOne.on, oneOnOne })),
];

/** Who should be spoken with and has nothing planned. One that only has to be marked as held is said once, as unsettled. */
function rhythmLines({ rhythms, unsettled }: TodayRecords, today: CalendarDate): Found[] {
  const unsettledWith = new Set(unsettled.map(({ personId }) => personId));
  return rhythms.flatMap(({ person, rhythm }): Found[] =>
    rhythm.kind === 'none' || !needsPlanning(rhythm) || unsettledWith.has(person.id)
      ? []
      : [{ kind: 'rhythm', key: `rhythm/${person.id}/${rhythm.nextDueOn}`, personId: person.id, dueOn: rhythm.kind === 'first' && rhythm.nextDueOn < today ? today : rhythm.nextDueOn, rhythm }],
  );
}

/** Steps that the manager took on themselves. */
const goalLines = (goals: readonly Goal[]): Found[] =>
  goals
    .filter(({ state }) => state === 'active')
    .flatMap((goal) =>
      goal.steps.flatMap((step): Found[] => (step.owner !== 'me' || step.doneOn !== null || step.dueOn === null ? [] : [{ kind: 'goal-step', key: `goal-step/${goal.id}/${step.id}`, personId: goal.personId, dueOn: step.dueOn, goal, step }])),
    );

const planLines = (plans: readonly DevelopmentPlan[]): Found[] =>
  plans.flatMap((plan): Found[] => {
    const on = nextReviewOf(plan);
    return on === null ? [] : [{ kind: 'plan-review', key: `plan-review/${plan.id}/${on}`, personId: plan.personId, dueOn: on, plan }];
  });

const followUpLines = (followUps: readonly FollowUp[]): Found[] =>
  followUps.flatMap(({ id, personId, followUpOn }): Found[] => (followUpOn === null ? [] : [{ kind: 'follow-up', key: `follow-up/${id}/${followUpOn}`, personId, dueOn: followUpOn, feedbackId: id }]));

/** One line per person: one talk settles all of it. */
function expectationLines({ people, expectations }: TodayRecords, ground: TodayGround): Found[] {
  const cards = byPerson(expectations);
  return people.flatMap((person): Found[] => {
    const waiting = toConfirm(cards.get(person.id) ?? [], person, ground);
    return waiting === null ? [] : [{ kind: 'expectations', key: `expectations/${person.id}/${waiting.reason.kind}`, personId: person.id, dueOn: waiting.sinceOn, waiting }];
  });
}
