import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { locale } from '#domain/language/speak.ts';
import { calledName } from '#domain/people/person.ts';
import { fileNameOf } from '#domain/print/file-name.ts';
import type { PlanSheet } from '#domain/print/plan-sheet.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import type { ShareableGoal, ShareablePerson, ShareablePlan } from '#domain/print/shareable.ts';
import type { Settings } from '#domain/settings/settings.ts';

/** Everything a printed plan is made of. Only shareable views fit in here. */
export interface PlanView {
  readonly person: ShareablePerson;
  readonly plan: ShareablePlan;
  /** The goals that the plan may name; those it has not chosen, and dropped ones, are left out. */
  readonly goals: readonly ShareableGoal[];
}

/** The plan as it is handed over, its goals in the order the plan has them. Lines that hold nothing but space are dropped. */
export function planSheetOf({ person, plan, goals }: PlanView, settings: Pick<Settings, 'managerName' | 'organisation' | 'paper'>, today: CalendarDate): PlanSheet {
  const chosen = plan.goalIds.flatMap((id) => goals.find((goal) => goal.id === id && goal.state !== 'dropped') ?? []);
  return {
    kind: 'plan',
    title: t`Development plan: ${person.name}, ${writtenDate(plan.fromOn)} to ${writtenDate(plan.toOn)}`.slice(0, 500),
    language: locale(),
    paper: settings.paper,
    fileName: fileNameOf(t`Development plan ${person.name} ${plan.fromOn.slice(0, 7)}`),
    personName: person.name,
    calledName: calledName(person),
    role: person.role.trim(),
    team: person.team.trim(),
    managerName: settings.managerName.trim(),
    organisation: settings.organisation.trim(),
    fromOn: plan.fromOn,
    toOn: plan.toOn,
    strengths: plan.strengths.trim(),
    aspirationsShort: plan.aspirationsShort.trim(),
    aspirationsLong: plan.aspirationsLong.trim(),
    focusAreas: plan.focusAreas.map((area) => area.trim()).filter(Boolean),
    goals: chosen.map((goal) => ({
      title: goal.title.trim(),
      why: goal.why.trim(),
      measure: goal.measure.trim(),
      targetOn: goal.targetOn,
      isAchieved: goal.state === 'achieved',
      steps: goal.steps.filter((step) => step.text.trim()).map(({ text, owner, kind, dueOn, doneOn }) => ({ text: text.trim(), owner, kind, dueOn, doneOn })),
    })),
    supportNeeded: plan.supportNeeded.trim(),
    reviewOns: [...new Set(plan.reviewOns)].toSorted(),
    state: plan.state,
    agreedOn: plan.agreedOn,
    preparedOn: today,
  };
}
