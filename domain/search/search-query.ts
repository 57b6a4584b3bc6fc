import { type CalendarDate, isCalendarDate, toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { fold } from '#domain/people/fold-name.ts';
import { type SearchKind, searchKinds } from '#domain/search/search-document.ts';
import { searchTerms } from '#domain/search/search-terms.ts';

/** What a person asked for. All words must be there, each whole, begun or nearly right. */
export interface SearchQuery {
  readonly terms: readonly string[];
  /** Folded words of names; every one must fit one of a result's people. */
  readonly from: readonly string[];
  readonly kinds: readonly SearchKind[];
  /** Before this day, and from this day on. */
  readonly before: CalendarDate | null;
  readonly after: CalendarDate | null;
  /** Filters that say nothing Heed knows, as they were typed: shown, never guessed. */
  readonly unknown: readonly string[];
}

const PART = /(?<filter>from|kind|before|after|since):(?:"(?<quotedValue>[^"]*)"?|(?<value>\S*))|(?<word>\S+)/giu;

/** Words people use for a kind, beside its own name. */
const kindsCalled: Readonly<Record<string, readonly SearchKind[]>> = {
  people: ['person'],
  notes: ['note', 'private-note'],
  note: ['note', 'private-note'],
  private: ['private-note', 'feedback'],
  commitment: ['promise', 'action'],
  topic: ['point'],
  concern: ['matter'],
  friction: ['matter'],
  ask: ['matter', 'request'],
  touch: ['word'],
  birthday: ['occasion'],
};

/** Reads a line such as `VPN from:ana kind:promise before:2026-03`. */
export function readSearchQuery(line: string): SearchQuery {
  const query = { terms: [] as string[], from: [] as string[], kinds: [] as SearchKind[], before: null as CalendarDate | null, after: null as CalendarDate | null, unknown: [] as string[] };
  for (const { 0: part, groups = {} } of line.matchAll(PART)) {
    const { filter, quotedValue, value, word } = groups;
    if (word !== undefined) query.terms.push(...foldedTerms(word));
    else if (filter !== undefined) readFilter(filter.toLowerCase(), quotedValue ?? value ?? '', part);
  }
  return query;

  function readFilter(filter: string, value: string, part: string) {
    if (value === '') return; // still being typed
    if (filter === 'from') {
      query.from.push(...fold(value).split(' ').filter(Boolean));
      return;
    }
    if (filter === 'kind') {
      const kinds = kindsOf(value.toLowerCase());
      if (kinds.length > 0) query.kinds.push(...kinds);
      else query.unknown.push(part);
      return;
    }
    const day = firstDayOf(value);
    if (day === null) query.unknown.push(part);
    else if (filter === 'before') query.before = day;
    else query.after = day;
  }
}

const foldedTerms = (text: string): string[] => [...searchTerms(text)].map(({ term }) => term).filter(Boolean);

function kindsOf(value: string): readonly SearchKind[] {
  const single = value.replace(/s$/u, '');
  for (const name of [value, single]) if (Object.hasOwn(kindsCalled, name)) return kindsCalled[name] ?? [];
  const begun = searchKinds.filter((kind) => kind === value || kind === single);
  return begun.length > 0 ? begun : searchKinds.filter((kind) => kind.startsWith(value));
}

/** `2026`, `2026-03` or `2026-03-14` as the day it begins. */
function firstDayOf(value: string): CalendarDate | null {
  const whole = /^\d{4}$/.test(value) ? `${value}-01-01` : /^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value;
  return isCalendarDate(whole) ? toCalendarDate(whole) : null;
}

/** Whether a query asks for anything yet. */
export const asksNothing = ({ terms, from, kinds, before, after }: SearchQuery): boolean => terms.length === 0 && from.length === 0 && kinds.length === 0 && before === null && after === null;
