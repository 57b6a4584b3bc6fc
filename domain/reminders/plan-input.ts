import type { Absence } from '#domain/absences/absence.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import type { Expectation } from '#domain/expectations/expectation.ts';
import type { FollowUp } from '#domain/feedback/feedback.ts';
import type { Goal } from '#domain/growth/goal.ts';
import type { Occasion, OccasionMark } from '#domain/occasions/occasion.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { WaitSpan } from '#domain/matters/waits.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import type { Contact } from '#domain/one-on-ones/rhythm.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { Praise } from '#domain/praise/praise.ts';
import type { Recovery } from '#domain/recoveries/recovery.ts';
import type { AppealStanding, FlexibleRequest } from '#domain/requests/request.ts';
import type { OwnReminder, ReminderMark } from '#domain/reminders/own-reminder.ts';
import type { WeekReview } from '#domain/review/week-review.ts';
import type { Ritual } from '#domain/rituals/ritual.ts';
import type { Settings } from '#domain/settings/settings.ts';

type Kept = 'id' | 'deletedAt';

/**
 * What reminders are planned from. A notification shows on a locked screen and in front of whoever sits beside, so
 * each noun gives only the fields named here: notes, private context, feedback, moods and the like are no input.
 */
export interface PlanInput {
  /** Instant of planning, in the manager's zone. */
  readonly now: number;
  readonly zone: string;
  readonly settings: Pick<Settings, 'workingDays' | 'leave' | 'standards' | 'reminders' | 'weeklyReview'>;
  readonly isHoliday: (on: CalendarDate) => boolean;
  /** Everybody who is not archived. Records about others are passed over. */
  readonly people: readonly Pick<Person, Kept | 'createdAt' | 'name' | 'preferredName' | 'relationship' | 'startOn' | 'birthday' | 'timeZone' | 'occasionPreference' | 'anniversaryPreference' | 'leapDayOn' | 'cadenceDays' | 'praiseEveryDays' | 'role' | 'withMeSince' | 'updatedAt' | 'state'>[];
  readonly contacts: ReadonlyMap<PersonId, Contact>;
  /** Planned ones of the look-back and later, and held ones of the look-back. */
  readonly oneOnOnes: readonly Pick<OneOnOne, Kept | 'createdAt' | 'personId' | 'state' | 'on' | 'at' | 'moves' | 'lengthMinutes' | 'wrappedUpAt'>[];
  readonly commitments: readonly Pick<Commitment, Kept | 'updatedAt' | 'personId' | 'owner' | 'text' | 'dueOn' | 'state'>[];
  /** Unfinished ones. What they are about and on whom they wait is no input. */
  readonly matters: readonly (Pick<Matter, Kept | 'createdAt' | 'personId' | 'state' | 'heardOn' | 'firstAnsweredOn' | 'answeredOn' | 'toldBackOn'> & { readonly waits: readonly WaitSpan[] })[];
  readonly recoveries: readonly Pick<Recovery, Kept | 'createdAt' | 'personId' | 'state' | 'steps'>[];
  /** Not said yet. What it is about is no input. */
  readonly praise: readonly Pick<Praise, Kept | 'personIds' | 'source' | 'state' | 'notedOn'>[];
  /** The last day on which each person heard something good, as far back as matters. */
  readonly lastPraised: ReadonlyMap<PersonId, CalendarDate>;
  readonly followUps: readonly FollowUp[];
  /** Those that are not retired. Their words are no input. */
  readonly expectations: readonly Pick<Expectation, Kept | 'personId' | 'state' | 'sinceOn' | 'confirmations'>[];
  readonly goals: readonly Pick<Goal, Kept | 'updatedAt' | 'personId' | 'title' | 'state' | 'steps'>[];
  readonly plans: readonly Pick<DevelopmentPlan, Kept | 'updatedAt' | 'personId' | 'state' | 'reviewOns' | 'reviewedOn'>[];
  /** Those with something owed. Not what they ask for, nor any reason. */
  readonly requests: readonly (Pick<FlexibleRequest, Kept | 'updatedAt' | 'personId' | 'rule' | 'receivedOn' | 'state' | 'file' | 'meetings' | 'trial' | 'extensions' | 'decidedOn' | 'contractUpdatedOn'> & { readonly appeal: AppealStanding | null })[];
  readonly occasions: readonly Pick<Occasion, Kept | 'personId' | 'name' | 'on' | 'isYearly' | 'preference'>[];
  /** Of the years around now. What was done stays between the manager and the person. */
  readonly occasionMarks: readonly Pick<OccasionMark, Kept | 'personId' | 'kind' | 'occasionId' | 'year'>[];
  readonly rituals: readonly Pick<Ritual, Kept | 'name' | 'firstOn' | 'at' | 'repeat' | 'prepDays' | 'state' | 'history'>[];
  /** When somebody is away, and nothing of how or why. */
  readonly absences: readonly Pick<Absence, Kept | 'personId' | 'fromOn' | 'toOn'>[];
  /** Which weeks were looked back on, and nothing of what was found. */
  readonly weekReviews: readonly Pick<WeekReview, Kept | 'weekOn' | 'finishedOn'>[];
  readonly ownReminders: readonly Pick<OwnReminder, Kept | 'personId' | 'text' | 'on' | 'at' | 'recurrence' | 'state'>[];
}

/** For plans of a few kinds only: none of anything that is not said otherwise. */
export const nothingToRemindOf: Omit<PlanInput, 'now' | 'zone' | 'settings' | 'isHoliday' | 'people'> = {
  contacts: new Map(),
  oneOnOnes: [],
  commitments: [],
  matters: [],
  recoveries: [],
  praise: [],
  lastPraised: new Map(),
  followUps: [],
  expectations: [],
  goals: [],
  plans: [],
  requests: [],
  occasions: [],
  occasionMarks: [],
  rituals: [],
  absences: [],
  weekReviews: [],
  ownReminders: [],
};

export type PlanPerson = PlanInput['people'][number];
export type Marks = ReadonlyMap<string, ReminderMark['mark']>;
