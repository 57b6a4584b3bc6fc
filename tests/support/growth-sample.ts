import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { DevelopmentPlan, PlanId } from '#domain/growth/development-plan.ts';
import type { Goal, GoalId, GoalStep } from '#domain/growth/goal.ts';
import { newPlan } from '#domain/growth/new-plan.ts';
import type { Change } from '#domain/journal/change.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { newPerson } from '#domain/people/new-person.ts';

export const aPerson = (id: string, name: string, known: Partial<Person> = {}): Person => newPerson(id as PersonId, name, known, 1);

let steps = 0;
export const step = (text: string, owner: GoalStep['owner'], known: Partial<GoalStep> = {}): GoalStep => ({ id: `step-${(steps += 1)}`, text, owner, kind: 'experience', dueOn: null, doneOn: null, ...known });

export const goalOf = (person: Person, id: string, title: string, movedOn: CalendarDate, known: Partial<Goal> = {}): Goal => ({
  id: id as GoalId,
  personId: person.id,
  title,
  why: '',
  measure: '',
  targetOn: null,
  state: 'active',
  steps: [],
  movedOn,
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
  ...known,
});

export const planOf = (person: Person, goals: readonly Goal[], today: CalendarDate, known: Partial<DevelopmentPlan> = {}): DevelopmentPlan => ({ ...newPlan(`plan-${person.id}` as PlanId, person, goals, today, 1), ...known });

export const putAll = ({ people = [], goals = [], plans = [] }: { readonly people?: readonly Person[]; readonly goals?: readonly Goal[]; readonly plans?: readonly DevelopmentPlan[] }): Change[] => [
  ...people.map((value) => ({ op: 'put', table: 'people', value }) as const),
  ...goals.map((value) => ({ op: 'put', table: 'goals', value }) as const),
  ...plans.map((value) => ({ op: 'put', table: 'plans', value }) as const),
];

/** One person with a plan as a manager would fill it in. Words that begin with CANARY are private and must stay in Heed. */
export function amara(today: CalendarDate) {
  const person = aPerson('amara', 'Amara Okafor', {
    role: 'Support engineer',
    team: 'Customer care',
    email: 'CANARY-email@example.org',
    privateContext: 'CANARY-context: moving house, custody hearing in March',
    recognitionNote: 'CANARY-recognition',
    shift: 'CANARY-shift',
    strengths: 'Stays calm when a customer is not, and writes things down so that others can follow.\n- Explains without talking down\n- Finds the pattern in ten similar tickets',
    aspirationsShort: 'Lead the on-call rotation and be the person others ask about networking.',
    aspirationsLong: 'Build and run a small support team of her own.',
  });
  const goals = [
    goalOf(person, 'goal-1', 'Lead the on-call rotation', today, {
      why: 'The rotation depends on one person. Amara wants to carry responsibility, and the team needs a second pair of shoulders.',
      measure: 'Two rotations led without help; the handover notes are good enough that nobody calls the next morning.',
      targetOn: addDays(today, 180),
      steps: [
        step('Shadow two rotations and write down what is missing', 'them', { kind: 'people', doneOn: addDays(today, -3) }),
        step('Lead one rotation with Tom as the fallback', 'them', { dueOn: addDays(today, 60) }),
        step('Free Friday afternoons during the rotation', 'me', { kind: 'people', dueOn: addDays(today, 14) }),
        step('Introduce her to the network team', 'me', { kind: 'people', dueOn: addDays(today, 30) }),
      ],
    }),
    goalOf(person, 'goal-2', 'Know networking well enough to teach it', addDays(today, -45), {
      why: 'Half of the hard tickets end there.',
      measure: 'A lunch talk for the team, and three answers a month in the networking channel.',
      targetOn: addDays(today, 240),
      steps: [step('Finish the networking course', 'them', { kind: 'course', dueOn: addDays(today, 90) }), step('Book the course and pay for it', 'me', { kind: 'course', dueOn: addDays(today, -5) })],
    }),
  ];
  const plan = planOf(person, goals, today, { focusAreas: ['Leading without authority', 'Networking in depth'], supportNeeded: 'Four hours a week for learning until March, and the course fee of 900 €.' });
  return { person, goals, plan };
}
