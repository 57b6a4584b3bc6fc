import { t } from '@lingui/core/macro';
import { writtenNumber } from '#domain/language/written.ts';
import type { Shortcut } from '#components/shortcuts.ts';
import type { SearchResult, SearchResults } from '#data/search/search-messages.ts';
import { fold } from '#domain/people/fold-name.ts';
import type { Person } from '#domain/people/person.ts';
import { type PalettePage, palettePages } from './palette-pages.ts';

/** One line of the palette. */
export type Choice = { readonly id: string; readonly name: string } & (
  | { readonly kind: 'action'; readonly shortcut: Shortcut }
  | { readonly kind: 'page'; readonly to: string; readonly detail: string }
  | { readonly kind: 'record'; readonly to: string; readonly result: SearchResult; readonly person: Person | null }
);

export interface ChoiceSection {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly Choice[];
}

interface Known {
  readonly people: readonly Person[];
  readonly shortcuts: readonly Shortcut[];
  readonly results: SearchResults | null;
}

const PEOPLE = 5;
const ACTIONS = 8;

/** What fits a typed line: people, pages and what can be done by the beginnings of their words, records by the search. Empty sections are left out. */
export function paletteChoices(line: string, { people, shortcuts, results }: Known): readonly ChoiceSection[] {
  const words = fold(line).split(' ').filter(Boolean);
  const fits = (...texts: string[]) => {
    const parts = fold(texts.join(' ')).split(' ');
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
  const named = words.length === 0 ? [] : people.filter(({ name, preferredName, role }) => fits(name, preferredName, role)).slice(0, PEOPLE);
  // A place that has a key of its own besides the one after `g` stands once.
  const placeNames = new Set(shortcuts.filter(isPlace).map(({ does }) => does));
  const once = shortcuts.filter((shortcut) => isPlace(shortcut) || !placeNames.has(shortcut.does));
  const doable = [...new Map(once.map((shortcut) => [`${shortcut.keys} ${shortcut.does}`, shortcut])).values()].filter(({ does, group }) => fits(does, group));
  const pages = words.length === 0 ? [] : palettePages.filter(({ name, words: more }) => fits(name, more));
  return [
    section(t`People`, named.flatMap(pagesOf)),
    section(t`Go to`, [...doable.filter(isPlace).map(action), ...pages.map(below)]),
    section(t`Do`, doable.filter((shortcut) => !isPlace(shortcut)).slice(0, words.length === 0 ? Infinity : ACTIONS).map(action)),
    // People stand above, with their brief.
    section(t`Found`, [...(results?.results ?? []).filter(({ kind }) => kind !== 'person').map((result) => record(result, people)), ...everything(line, results)]),
  ].filter(({ choices }) => choices.length > 0);
}

const section = (title: string, choices: readonly Choice[]): ChoiceSection => ({ id: title, title, choices });
const isPlace = ({ group }: Shortcut) => group === 'Go to';
const action = (shortcut: Shortcut): Choice => ({ kind: 'action', id: `do ${shortcut.keys} ${shortcut.does}`, name: shortcut.does, shortcut });
const below = ({ to, name, place }: PalettePage): Choice => ({ kind: 'page', id: `page ${to}`, name, to, detail: place });
const record = (result: SearchResult, people: readonly Person[]): Choice => ({
  kind: 'record',
  id: result.key,
  name: result.excerpt.map(({ text }) => text).join(''),
  to: result.route,
  result,
  person: people.find(({ id }) => id === result.personIds[0]) ?? null,
});

function pagesOf({ id, name, role }: Person): readonly Choice[] {
  return [
    { kind: 'page', id: `person ${id}`, name, to: `/people/${id}`, detail: role || t`Profile` },
    { kind: 'page', id: `brief ${id}`, name, to: `/people/${id}/brief`, detail: t`Brief` },
  ];
}

const everything = (line: string, results: SearchResults | null): readonly Choice[] =>
  results && results.total > results.results.length ? [{ kind: 'page', id: 'everything', name: t`All ${writtenNumber(results.total)} results`, to: `/search?q=${encodeURIComponent(line)}`, detail: t`Search` }] : [];
