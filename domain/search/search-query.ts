import { type CalendarDate, isCalendarDate, toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { fold } from '#domain/people/fold-name.ts';
import type { Language } from '#domain/language/language.ts';
import { speech } from '#domain/language/speak.ts';
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

type Filter = 'from' | 'kind' | 'before' | 'after';

const englishFilters: Readonly<Record<string, Filter>> = { from: 'from', kind: 'kind', before: 'before', after: 'after', since: 'after' };

/** What stands before the colon of a filter. Filters in English are always read. */
const filtersOf: Readonly<Record<Language, Readonly<Record<string, Filter>>>> = {
  en: englishFilters,
  de: { von: 'from', art: 'kind', vor: 'before', nach: 'after', seit: 'after', ab: 'after', ...englishFilters },
};

const PART = /(?:(?<filter>\p{L}+):(?:"(?<quotedValue>[^"]*)"?|(?<value>\S*)))|(?<word>\S+)/giu;

type KindNames = Readonly<Record<string, readonly SearchKind[]>>;

/** Words people use for a kind, beside its own name. */
const englishNames: KindNames = {
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

const germanNames: KindNames = {
  leute: ['person'],
  menschen: ['person'],
  personen: ['person'],
  notiz: ['note', 'private-note'],
  notizen: ['note', 'private-note'],
  privat: ['private-note', 'feedback'],
  punkt: ['point'],
  thema: ['point'],
  versprechen: ['promise'],
  zusage: ['promise', 'action'],
  aufgabe: ['action'],
  anliegen: ['matter'],
  sorge: ['matter'],
  wiedergutmachung: ['recovery'],
  antrag: ['request'],
  anträge: ['request'],
  wunsch: ['matter', 'request'],
  lob: ['praise'],
  rückmeldung: ['feedback'],
  erwartung: ['expectation'],
  ziel: ['goal'],
  wort: ['word'],
  anlass: ['occasion'],
  anlässe: ['occasion'],
  geburtstag: ['occasion'],
  zweck: ['purpose'],
  rückblick: ['review'],
  erinnerung: ['reminder'],
  vorlage: ['template'],
  frage: ['question'],
};

const kindNamesOf: Readonly<Record<Language, KindNames>> = { en: englishNames, de: { ...germanNames, ...englishNames } };

/** Reads a line such as `VPN from:ana kind:promise before:2026-03`. */
export function readSearchQuery(line: string, language: Language = speech().language): SearchQuery {
  const filters = filtersOf[language];
  const query = { terms: [] as string[], from: [] as string[], kinds: [] as SearchKind[], before: null as CalendarDate | null, after: null as CalendarDate | null, unknown: [] as string[] };
  for (const { 0: part, groups = {} } of line.matchAll(PART)) {
    const { filter, quotedValue, value, word } = groups;
    const typed = filter?.toLowerCase() ?? '';
    const known = Object.hasOwn(filters, typed) ? filters[typed] : undefined;
    if (known !== undefined) readFilter(known, quotedValue ?? value ?? '', part);
    else query.terms.push(...foldedTerms(word ?? part));
  }
  return query;

  function readFilter(filter: Filter, value: string, part: string) {
    if (value === '') return; // still being typed
    if (filter === 'from') {
      query.from.push(...fold(value).split(' ').filter(Boolean));
      return;
    }
    if (filter === 'kind') {
      const kinds = kindsOf(value.toLowerCase(), kindNamesOf[language]);
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

function kindsOf(value: string, names: KindNames): readonly SearchKind[] {
  const singles = [value, ...['s', 'n', 'e', 'en'].filter((ending) => value.endsWith(ending)).map((ending) => value.slice(0, -ending.length))];
  for (const name of singles) if (Object.hasOwn(names, name)) return names[name] ?? [];
  const exact = searchKinds.filter((kind) => singles.includes(kind));
  if (exact.length > 0) return exact;
  const begun = searchKinds.filter((kind) => kind.startsWith(value));
  return begun.length > 0 ? begun : [...new Set(Object.entries(names).flatMap(([name, kinds]) => (name.startsWith(value) ? kinds : [])))];
}

/** `2026`, `2026-03`, `2026-03-14`, `3.2026` or `14.3.2026` as the day it begins. */
function firstDayOf(value: string): CalendarDate | null {
  const dotted = /^(?:(?<day>\d{1,2})\.)?(?<month>\d{1,2})\.(?<year>\d{4})$/u.exec(value)?.groups;
  const iso = dotted ? `${dotted['year']}-${dotted['month']?.padStart(2, '0')}-${dotted['day']?.padStart(2, '0') ?? '01'}` : value;
  const whole = /^\d{4}$/.test(iso) ? `${iso}-01-01` : /^\d{4}-\d{2}$/.test(iso) ? `${iso}-01` : iso;
  return isCalendarDate(whole) ? toCalendarDate(whole) : null;
}

/** Whether a query asks for anything yet. */
export const asksNothing = ({ terms, from, kinds, before, after }: SearchQuery): boolean => terms.length === 0 && from.length === 0 && kinds.length === 0 && before === null && after === null;
