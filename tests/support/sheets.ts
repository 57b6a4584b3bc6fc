import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { PlanSheet } from '#domain/print/plan-sheet.ts';

/** A development plan of somebody, ready to be printed. */
export const aPlanSheet = (personName: string, change: Partial<PlanSheet> = {}): PlanSheet => ({
  kind: 'plan',
  title: `Development plan of ${personName}`,
  language: 'en-GB',
  paper: 'A4',
  fileName: `Development plan ${personName}`,
  personName,
  calledName: personName,
  role: 'Engineer',
  team: 'Platform',
  managerName: 'Robin',
  organisation: 'Example',
  fromOn: toCalendarDate('2027-01-01'),
  toOn: toCalendarDate('2027-12-31'),
  strengths: 'Explains hard things simply.',
  aspirationsShort: 'Lead a small project.',
  aspirationsLong: 'Build a team.',
  focusAreas: ['Facilitation'],
  goals: [
    {
      title: 'Lead the migration',
      why: 'It is the next step.',
      measure: 'Done by summer with no surprise.',
      targetOn: toCalendarDate('2027-06-30'),
      isAchieved: false,
      steps: [{ text: 'Shadow a lead', owner: 'them', kind: 'experience', dueOn: toCalendarDate('2027-02-01'), doneOn: null }],
    },
  ],
  supportNeeded: 'Time on Fridays.',
  reviewOns: [toCalendarDate('2027-04-01')],
  state: 'draft',
  agreedOn: null,
  preparedOn: toCalendarDate('2026-11-22'),
  ...change,
});
