import { type CalendarDate, toCalendarDate, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import type { Goal } from '#domain/growth/goal.ts';
import type { Occasion, OccasionMark } from '#domain/occasions/occasion.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { type Draft, stamp } from '#domain/record.ts';
import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import { nothingToRemindOf, type PlanInput } from '#domain/reminders/plan-input.ts';
import type { Ritual } from '#domain/rituals/ritual.ts';
import { type Settings, settingsSchema } from '#domain/settings/settings.ts';

export const ana = 'ana' as PersonId;
const longAgo = Date.UTC(2020, 0, 1);

export const aPerson = (known: Partial<Draft<Person>> = {}): Person => newPerson(known.id ?? ana, known.name ?? 'Ana Silva', { preferredName: 'Ana', ...known }, longAgo);

export const aOneOnOne = (known: Partial<OneOnOne> = {}): OneOnOne => ({
  ...stamp<OneOnOne>({ id: 'meeting', personId: ana, state: 'planned', on: toCalendarDate('2026-11-25'), at: '10:00', lengthMinutes: 30, place: '', moves: [], mood: null, energy: null, workload: null, askedQuestionIds: [], wrappedUpAt: null } as unknown as Draft<OneOnOne>, longAgo),
  ...known,
});

export const aCommitment = (known: Partial<Commitment> = {}): Commitment => ({
  ...stamp<Commitment>({ id: 'vpn', personId: ana, owner: 'me', text: 'ask about the VPN', madeOn: '2026-11-10', dueOn: '2026-11-26', state: 'open', closedOn: null, closingNote: '', renegotiations: [], slips: [], madeIn: null } as unknown as Draft<Commitment>, longAgo),
  ...known,
});

export const aGoal = (known: Partial<Goal> = {}): Goal => ({
  ...stamp<Goal>({ id: 'lead', personId: ana, title: 'Lead the migration', why: '', measure: '', targetOn: null, state: 'active', steps: [{ id: 'shadow', text: 'shadow Tom', owner: 'me', kind: 'people', dueOn: '2026-11-26', doneOn: null }], movedOn: '2026-11-10' } as unknown as Draft<Goal>, longAgo),
  ...known,
});

export const aPlan = (known: Partial<DevelopmentPlan> = {}): DevelopmentPlan => ({
  ...stamp<DevelopmentPlan>({ id: 'plan', personId: ana, fromOn: '2026-09-01', toOn: '2027-08-31', strengths: '', aspirationsShort: '', aspirationsLong: '', focusAreas: [], goalIds: [], supportNeeded: '', reviewOns: ['2026-12-01'], state: 'agreed', agreedOn: '2026-09-01', reviewedOn: null } as unknown as Draft<DevelopmentPlan>, longAgo),
  ...known,
});

export const anOwnReminder = (known: Partial<OwnReminder> = {}): OwnReminder => ({
  ...stamp<OwnReminder>({ id: 'lunch', personId: null, text: 'Book the team lunch', on: '2026-11-24', at: '21:15', recurrence: null, state: 'active' } as unknown as Draft<OwnReminder>, longAgo),
  ...known,
});

export const anOccasion = (known: Partial<Occasion> = {}): Occasion => ({
  ...stamp<Occasion>({ id: 'exam', personId: ana, name: 'Passed the exam', on: '2025-12-03', isYearly: true, preference: 'public' } as unknown as Draft<Occasion>, longAgo),
  ...known,
});

export const anOccasionMark = (known: Partial<OccasionMark> = {}): OccasionMark => ({
  ...stamp<OccasionMark>({ id: 'mark', personId: ana, kind: 'birthday', occasionId: null, year: 2026, whatWasDone: 'a card', on: '2026-12-02' } as unknown as Draft<OccasionMark>, longAgo),
  ...known,
});

export const aRitual = (known: Partial<Ritual> = {}): Ritual => ({
  ...stamp<Ritual>({ id: 'lunch', name: 'Team lunch', firstOn: '2026-11-05', at: '12:30', lengthMinutes: 60, repeat: { unit: 'week', every: 2, weekdays: [], untilOn: '2026-12-31' }, place: '', personIds: null, prepDays: 2, state: 'active', history: [] } as unknown as Draft<Ritual>, longAgo),
  ...known,
});

/** Settings as they come, but for the weekly review, which would be in every plan. */
export const someSettings = (reminders: Partial<Settings['reminders']> = {}): Settings => {
  const standard = settingsSchema.parse({ weeklyReview: { weekday: null } });
  return { ...standard, reminders: { ...standard.reminders, ...reminders } };
};

/** Monday 23 November 2026 at noon in London, with nothing in it. */
export const aPlanInput = (known: Partial<PlanInput> & { on?: string; at?: string } = {}): PlanInput => {
  const { on = '2026-11-23', at = '12:00', zone = 'Europe/London', ...rest } = known;
  return {
    now: instantAt(on as CalendarDate, at as WallTime, zone),
    zone,
    settings: someSettings(),
    isHoliday: () => false,
    people: [aPerson({ cadenceDays: null, relationship: 'peer' })],
    ...nothingToRemindOf,
    ...rest,
  };
};
