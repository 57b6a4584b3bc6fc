import { t } from '@lingui/core/macro';
import type { RootContent } from 'mdast';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { heading, list, section, titled, titledBlocks } from '#domain/leaving/markdown-page.ts';
import type { OpenFile } from '#domain/leaving/person-file.ts';
import { goalStateWords, joined, planStateWords, stepKindWords, whoWords } from '#domain/leaving/state-words.ts';

/** Goals with their steps, and development plans. */
export function growthSections({ goals, plans }: Pick<OpenFile, 'goals' | 'plans'>): RootContent[] {
  const titles = new Map(goals.map(({ id, title }) => [id, title]));
  return [
    ...section(
      t`Goals`,
      goals.flatMap(({ title, state, why, measure, targetOn, steps }) => [
        heading(3, title),
        ...list([{ content: joined([goalStateWords[state], targetOn && t`by ${writtenDate(targetOn)}`]) }]),
        ...titled(t`Why it matters`, why),
        ...titled(t`How success shows`, measure),
        ...titledBlocks(t`Steps`, list(steps.map(({ text, owner, kind, dueOn, doneOn }) => ({ content: `${whoWords[owner]}: ${text} (${joined([stepKindWords[kind], dueOn && t`due ${writtenDate(dueOn)}`, doneOn && t`done ${writtenDate(doneOn)}`])})`, isDone: doneOn !== null })))),
      ]),
    ),
    ...section(
      t`Development plans`,
      plans.flatMap((plan) => [
        heading(3, t`${writtenDate(plan.fromOn)} to ${writtenDate(plan.toOn)}, ${planStateWords[plan.state]}`),
        ...titled(t`Strengths`, plan.strengths),
        ...titled(t`In the next year`, plan.aspirationsShort),
        ...titled(t`Further ahead`, plan.aspirationsLong),
        ...titledBlocks(t`Focus`, list(plan.focusAreas.map((content) => ({ content })))),
        ...titledBlocks(t`Goals`, list(plan.goalIds.flatMap((id) => titles.get(id) ?? []).map((content) => ({ content })))),
        ...titled(t`Support needed`, plan.supportNeeded),
        ...titledBlocks(t`Reviews`, list(plan.reviewOns.map((on) => ({ content: writtenDate(on), isDone: plan.reviewedOn !== null && on <= plan.reviewedOn })))),
      ]),
    ),
  ];
}
