import { t } from '@lingui/core/macro';
import type { CalendarDate, WallTime } from '#domain/calendar/calendar-date.ts';
import { dayAndMonth, weekdayName } from '#domain/calendar/spoken-date.ts';
import { locale } from '#domain/language/speak.ts';
import { isolated } from '#domain/isolated.ts';
import { calledName, type Person } from '#domain/people/person.ts';

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The longest a name gets in a title; a notification shows some forty characters. */
const LONGEST_NAME = 60;

/** The first characters of a text as a person counts them, so that no emoji or accent is cut in half. */
export function clip(text: string, longest: number): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length <= longest) return plain;
  let clipped = '';
  for (const { segment } of new Intl.Segmenter(locale()).segment(plain)) {
    if (clipped.length + segment.length > longest - 1) break;
    clipped += segment;
  }
  return `${clipped.trimEnd()}…`;
}

/** A name or text within a sentence. Right-to-left words would otherwise drag dates and dots to their own side. */
export const within = (text: string): string => (RIGHT_TO_LEFT.test(text) ? isolated(text) : text);

export const nameOf = (who: Pick<Person, 'name' | 'preferredName'>): string => within(clip(calledName(who), LONGEST_NAME));

/** `Monday 23 November`: a notification may be read days later, when "tomorrow" would lie. */
export const namedDay = (on: CalendarDate): string => t`${weekdayName(on)} ${dayAndMonth(on)}`;

export const dayAndTime = (on: CalendarDate, at: WallTime | null): string => (at === null ? weekdayName(on) : t`${weekdayName(on)} at ${at}`);
