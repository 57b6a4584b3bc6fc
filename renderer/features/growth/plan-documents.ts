import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import type { Goal } from '#domain/growth/goal.ts';
import type { Person } from '#domain/people/person.ts';
import { distinctFileNames } from '#domain/print/file-name.ts';
import { planSheetOf } from '#domain/print/plan-sheet-of.ts';
import type { PlanSheet } from '#domain/print/plan-sheet.ts';
import { shareableGoal, shareablePerson, shareablePlan } from '#domain/print/shareable.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { listGoalsOf } from '#data/goals.ts';

export interface PlanOfPerson {
  readonly person: Person;
  readonly plan: DevelopmentPlan;
}

/** The sheet of a plan. From here on whole records are left behind. */
export const sheetOf = ({ person, plan }: PlanOfPerson, goals: readonly Goal[], settings: Settings, today: CalendarDate): PlanSheet =>
  planSheetOf({ person: shareablePerson(person), plan: shareablePlan(plan), goals: goals.map(shareableGoal) }, settings, today);

/** The sheets of many plans, each with a file name of its own. */
export async function sheetsOf(plans: readonly PlanOfPerson[], settings: Settings, today: CalendarDate): Promise<PlanSheet[]> {
  const sheets = await Promise.all(plans.map(async (each) => sheetOf(each, await listGoalsOf(each.person.id), settings, today)));
  const names = distinctFileNames(sheets.map(({ fileName }) => fileName));
  return sheets.map((sheet, index) => ({ ...sheet, fileName: names[index] ?? sheet.fileName }));
}
