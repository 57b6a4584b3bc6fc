import { t } from '@lingui/core/macro';
import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import { plainDate, spokenDistance } from '#domain/calendar/spoken-date.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import type { PersonId } from '#domain/people/person.ts';

/** A sentence of the brief with its evidence: when and where it comes from, and the route of the record behind it. */
export interface BriefLine {
  /** Stable over time, unique within a brief. */
  readonly key: string;
  readonly text: string;
  readonly evidence: string;
  readonly route: string | null;
  /** Whether the manager owes it. */
  readonly isOwed: boolean;
}

export const briefSectionKinds = ['promised', 'requested', 'recovering', 'raised', 'praised', 'expected', 'growing', 'theirs', 'stated', 'occasions', 'points', 'questions'] as const;

export interface BriefSection {
  readonly kind: (typeof briefSectionKinds)[number];
  readonly title: string;
  readonly lines: readonly BriefLine[];
}

/** Ends a text that a person typed as a sentence, whatever its script ends sentences with. */
export const asSentence = (text: string): string => (/[.!?…。！？؟।]["'”’)»]*$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** A name as a manager typed it, within a sentence: "A patient's daughter" loses the capital that only a beginning has. */
export const withinSentence = (name: string): string => name.trim().replace(/^(?:An?|The|One|Some|Our|My|Eine?|Der|Die|Das|Unsere?|Meine?)(?=\s)/u, (article) => article.toLowerCase());

/** At most `limit` characters, cut at a word where there is one. */
export function shortened(text: string, limit: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Where something came up: "12 days ago, in the meeting of 10 November". */
export function whereFrom(on: CalendarDate, madeIn: OneOnOneId | null, today: CalendarDate): string {
  const when = spokenDistance(on, today);
  if (madeIn === null) return daysBetween(on, today) === 0 ? when : t`${when}, on ${plainDate(on, today)}`;
  return daysBetween(on, today) === 0 ? t`today, in this meeting` : t`${when}, in the meeting of ${plainDate(on, today)}`;
}

export const meetingRoute = (id: OneOnOneId): string => `/one-on-ones/${id}`;
export const promisesRoute = (personId: PersonId): string => `/people/${personId}/promises`;
export const oneOnOnesRoute = (personId: PersonId): string => `/people/${personId}/one-on-ones`;
export const praiseRoute = (personId: PersonId): string => `/people/${personId}/praise`;
