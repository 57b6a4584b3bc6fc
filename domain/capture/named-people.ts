import { fold } from '#domain/people/fold-name.ts';
import type { Person } from '#domain/people/person.ts';

/** The people whom the beginning of a line names, and where the names end. */
export interface NamedPeople {
  readonly people: readonly Person[];
  /** Words that name nobody for sure: nobody is called so, or several are. */
  readonly unsure: { readonly words: string; readonly candidates: readonly Person[] } | null;
  /** Where the rest of the line begins. */
  readonly end: number;
}

/** Words of the longest name that is looked for. */
const LONGEST_NAME = 6;
/** Shorter words are too often words of the sentence to be taken for the beginning of a name. */
const SHORTEST_BEGINNING = 3;
const AND = /^\s*(?:,\s*and\b|,|&|\+|and\b|und\b)\s*/iu;
const SEPARATOR = /^\s*[:–—]\s*|^\s+-\s+/u;
const WORD = /^(?:with\s+|mit\s+|@)?[\p{L}\p{M}\p{N}.'’-]*[\p{L}\p{M}\p{N}]/iu;

/**
 * Reads the names at the beginning of a line: "Ana", "Ana and Ben", "Ana, Ben Okri: …". A whole name or preferred name
 * is sure; so is a first name or the beginning of a name that only one person has. A name that several share, or that
 * nobody has although a colon says it should be one, is unsure. A beginning in small letters counts where a colon or an @
 * says that it is a name.
 */
export function namedPeople(line: string, roster: readonly Person[]): NamedPeople {
  const people: Person[] = [];
  let end = 0;
  for (;;) {
    const from = people.length === 0 ? 0 : (AND.exec(line.slice(end))?.[0].length ?? 0);
    if (people.length > 0 && from === 0) break;
    const found = personAt(line.slice(end + from), roster);
    if (!found) break;
    if (found.candidates.length !== 1) return { people, unsure: { words: found.words, candidates: found.candidates }, end: end + from + found.length };
    people.push(...found.candidates.filter((each) => !people.includes(each)));
    end += from + found.length;
  }
  const colon = beforeColon(line.slice(end));
  if (colon) return { people, unsure: { words: colon.words, candidates: alike(colon.words, roster) }, end: end + colon.length };
  return { people, unsure: null, end };
}

interface Found {
  readonly words: string;
  readonly length: number;
  readonly candidates: readonly Person[];
}

/** The longest run of words that is, or begins, a name. */
function personAt(text: string, roster: readonly Person[]): Found | null {
  const runs: { words: string; length: number; isMarked: boolean }[] = [];
  for (let at = 0; runs.length < LONGEST_NAME; ) {
    const space = /^\s*/u.exec(text.slice(at))?.[0].length ?? 0;
    const word = WORD.exec(text.slice(at + space))?.[0];
    if (!word) break;
    at += space + word.length;
    const typed = text.slice(0, at).trim();
    runs.push({ words: typed.replace(/^(?:with\s+|mit\s+|@)/iu, ''), length: at, isMarked: typed.startsWith('@') || SEPARATOR.test(text.slice(at)) });
  }
  for (const { words, length, isMarked } of runs.toReversed()) {
    const candidates = peopleCalled(words, isMarked, roster);
    if (candidates.length > 0) return { words, length, candidates };
  }
  return null;
}

/** Those whose name these words are; else those whose first name they are; else those whose name they begin. */
function peopleCalled(words: string, isMarked: boolean, roster: readonly Person[]): readonly Person[] {
  const wanted = fold(words.replace(/['’]s$/u, ''));
  if (!wanted) return [];
  const whole = roster.filter(({ name, preferredName }) => fold(name) === wanted || (preferredName !== '' && fold(preferredName) === wanted));
  if (whole.length > 0) return whole;
  const first = roster.filter(({ name }) => fold(name).split(' ')[0] === wanted);
  if (first.length > 0) return first;
  // "Ana for the outage" must not become Ana Ford, nor "call the bank" Callum: the beginning of a name is written like one, or set off.
  if (wanted.length < SHORTEST_BEGINNING) return [];
  if (!isMarked && !words.split(/\s+/u).every((word) => /^[\p{Lu}\p{Lo}]/u.test(word))) return [];
  return roster.filter(({ name, preferredName }) => fold(name).startsWith(wanted) || (preferredName !== '' && fold(preferredName).startsWith(wanted)));
}

/** What stands before a colon, where it could be a name. */
function beforeColon(text: string): { words: string; length: number } | null {
  const found = /^(?:\s*(?:,|&|\+|and\b|und\b))?\s*([\p{Lu}\p{Lo}@][\p{L}\p{M}.'’ -]{0,60}?)\s*:/u.exec(text);
  return found?.[1] ? { words: found[1].replace(/^@/u, ''), length: found[0].length - 1 } : null;
}

/** Those whose name shares its first letters with what was typed: who may have been meant. */
function alike(words: string, roster: readonly Person[]): readonly Person[] {
  const wanted = fold(words).slice(0, 2);
  return roster.filter(({ name, preferredName }) => [name, preferredName].some((each) => fold(each).split(' ').some((part) => part.startsWith(wanted))));
}

/** The line after the names, without what sets them off. */
export const afterNames = (line: string, end: number): string => line.slice(end).replace(SEPARATOR, '').trim();
