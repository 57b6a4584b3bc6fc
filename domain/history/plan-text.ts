import { t } from '@lingui/core/macro';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import type { Goal } from '#domain/growth/goal.ts';

/** What the manager writes in a plan, part by part, as text that can be compared. */
export function planParts(plan: DevelopmentPlan, goals: readonly Pick<Goal, 'id' | 'title'>[]): { readonly name: string; readonly text: string }[] {
  const titles = new Map<string, string>(goals.map(({ id, title }) => [id, title]));
  return [
    { name: t`Period`, text: `${writtenDate(plan.fromOn)} – ${writtenDate(plan.toOn)}` },
    { name: t`Strengths`, text: plan.strengths },
    { name: t`Short-term aspirations`, text: plan.aspirationsShort },
    { name: t`Long-term aspirations`, text: plan.aspirationsLong },
    { name: t`Focus areas`, text: plan.focusAreas.join('\n') },
    { name: t`Goals`, text: plan.goalIds.map((id) => titles.get(id) ?? t`A goal that was deleted`).join('\n') },
    { name: t`Support needed`, text: plan.supportNeeded },
    { name: t`Review dates`, text: plan.reviewOns.map(writtenDate).join('\n') },
  ];
}

/** A plan with what an earlier version said. Whether it was agreed and reviewed stays as it is now. */
export const withWordsOf = (now: DevelopmentPlan, earlier: DevelopmentPlan): DevelopmentPlan => ({
  ...now,
  fromOn: earlier.fromOn,
  toOn: earlier.toOn,
  strengths: earlier.strengths,
  aspirationsShort: earlier.aspirationsShort,
  aspirationsLong: earlier.aspirationsLong,
  focusAreas: earlier.focusAreas,
  goalIds: earlier.goalIds,
  supportNeeded: earlier.supportNeeded,
  reviewOns: earlier.reviewOns,
});
