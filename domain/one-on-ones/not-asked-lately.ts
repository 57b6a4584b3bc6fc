import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import type { Question } from '#domain/one-on-ones/question-bank.ts';

/** A quarter: long enough that an answer may have changed. */
export const LATELY_DAYS = 90;

type Asking = Pick<OneOnOne, 'on' | 'askedQuestionIds'>;

/** The day each question was last asked, by id. */
export function lastAsked(meetings: readonly Asking[]): ReadonlyMap<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  for (const { on, askedQuestionIds } of meetings)
    for (const id of askedQuestionIds) {
      const known = days.get(id);
      if (known === undefined || known < on) days.set(id, on);
    }
  return days;
}

/**
 * Questions that were not asked in the last three months, at most one of a theme, those never asked first. Which themes
 * come is turned by `turn` (the day number of the last one-on-one), so that the next meeting gets others while preparing
 * for this one always shows the same.
 */
export function notAskedLately(bank: readonly Question[], meetings: readonly Asking[], today: CalendarDate, { count, turn }: { readonly count: number; readonly turn: number }): Question[] {
  const asked = lastAsked(meetings);
  const isRested = ({ id }: Question) => {
    const on = asked.get(id);
    return on === undefined || daysBetween(on, today) >= LATELY_DAYS;
  };
  const themes = [...byTheme(bank.filter(isRested)).values()];
  const turned = themes.map((_, index) => themes[(index + turn) % themes.length] ?? []);
  return turned.slice(0, count).flatMap((questions) => longestRested(questions, asked, turn) ?? []);
}

export function byTheme(questions: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
  const themes = new Map<string, Question[]>();
  for (const question of questions) themes.set(question.theme, [...(themes.get(question.theme) ?? []), question]);
  return themes;
}

function longestRested(questions: readonly Question[], asked: ReadonlyMap<string, CalendarDate>, turn: number): Question | undefined {
  const never = questions.filter(({ id }) => !asked.has(id));
  if (never.length > 0) return never[turn % never.length];
  return questions.toSorted((a, b) => ((asked.get(a.id) ?? '') < (asked.get(b.id) ?? '') ? -1 : 1))[0];
}
