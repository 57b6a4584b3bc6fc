import { foldWithPositions } from '#domain/disclosure/fold-positions.ts';
import { abbreviations, namesThatAreWords, particles } from '#domain/disclosure/names-that-are-words.ts';
import type { Person } from '#domain/people/person.ts';

/** Somebody whose name must not leave with another person's papers. */
export interface OtherPerson {
  /** Tells people apart; stays inside Heed. */
  readonly key: string;
  readonly name: string;
  readonly preferredName: string;
  readonly email: string;
}

/** Why a form of a name wants a look: it is an English word, the subject's own name too, or a common abbreviation. */
export type NameDoubt = 'word' | 'own-name' | 'abbreviation';

/** One way to write one or several people's names. */
export interface NameVariant {
  /** As it stands in Heed, for the review. */
  readonly text: string;
  /** As it is looked for. */
  readonly folded: string;
  /** How it must be written to count: names that are words only with a capital, initials only in capitals. */
  readonly writing: 'any' | 'capital' | 'capitals';
  /** Whose it may be: several for a first name that two share. */
  readonly keys: readonly string[];
  readonly doubt: NameDoubt | null;
  /** Masked unless the manager says otherwise. */
  readonly isMasked: boolean;
}

type Subject = Pick<Person, 'name' | 'preferredName' | 'email'>;
/** `isGiven`: what somebody is called by, and so no particle, whatever it looks like: Ben, Van, Al. */
type Form = { readonly text: string; readonly kind: 'whole' | 'part' | 'initials'; readonly isGiven?: boolean };

const foldedName = (text: string) => foldWithPositions(text).folded.replace(/\s+/gu, ' ').trim();
const wordsOf = (name: string) => name.replace(/[",()]/gu, ' ').split(/\s+/u).filter(Boolean);
const initialOf = (word: string) => Array.from(word)[0]?.toUpperCase() ?? '';

/** Every way a name is written in notes: whole, turned round, first or last name alone, with one initial, initials alone, the address. */
function formsOf({ name, preferredName, email }: Omit<OtherPerson, 'key'>): Form[] {
  const forms: Form[] = [{ text: name, kind: 'whole' }];
  if (email.includes('@')) forms.push({ text: email, kind: 'whole' }, { text: email.slice(0, email.indexOf('@')), kind: 'part' });
  if (preferredName) forms.push({ text: preferredName, kind: wordsOf(preferredName).length > 1 ? 'whole' : 'part', isGiven: true });
  const words = wordsOf(name);
  const [first, last] = [words[0], words.at(-1)];
  if (first !== undefined) forms.push({ text: first, kind: 'part', isGiven: true });
  for (const word of [...words, ...words.flatMap((each) => (each.includes('-') ? each.split('-') : [])), ...wordsOf(preferredName)]) forms.push({ text: word, kind: 'part' });
  for (let from = 1; from < words.length - 1; from += 1) forms.push({ text: words.slice(from).join(' '), kind: 'whole' });
  if (first !== undefined && last !== undefined && words.length > 1) {
    for (const given of new Set([first, ...wordsOf(preferredName).slice(0, 1)])) {
      forms.push({ text: `${given} ${last}`, kind: 'whole' }, { text: `${last} ${given}`, kind: 'whole' }, { text: `${last}, ${given}`, kind: 'whole' });
      forms.push({ text: `${given} ${initialOf(last)}.`, kind: 'whole' }, { text: `${given} ${initialOf(last)}`, kind: 'whole' }, { text: `${initialOf(given)}. ${last}`, kind: 'whole' }, { text: `${initialOf(given)} ${last}`, kind: 'whole' });
      for (const gap of ['', '.', '. ']) forms.push({ text: `${initialOf(given)}${gap}${initialOf(last)}`, kind: 'initials' });
    }
    const all = words.map(initialOf).join('');
    if (words.length > 2) forms.push({ text: all, kind: 'initials' });
  }
  return forms;
}

function isUseful({ text, kind, isGiven = false }: Form): boolean {
  const folded = foldedName(text);
  if (kind === 'initials') return /^\p{Lu}/u.test(text);
  if (kind === 'whole') return folded.length > 1;
  return (folded.length > 1 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(folded)) && (isGiven || !particles.has(folded)) && !/^\p{L}\.?$/u.test(folded);
}

/** Names of two letters are as often the beginning of something else, so they want a capital, where the script has one. */
const writingOf = ({ kind, text }: Form, folded: string): NameVariant['writing'] =>
  kind === 'initials' ? 'capitals' : /^[\p{Lu}\p{Ll}]/u.test(text) && (namesThatAreWords.has(folded) || particles.has(folded) || folded.length <= 2) ? 'capital' : 'any';

function doubtOf({ kind }: Form, folded: string, own: ReadonlySet<string>): NameDoubt | null {
  if (own.has(folded)) return 'own-name';
  if (kind === 'initials' && abbreviations.has(folded)) return 'abbreviation';
  return namesThatAreWords.has(folded) ? 'word' : null;
}

/**
 * What is looked for in a person's papers: every form of everybody else's name, the longest first. What is the person's
 * own name as well stays readable unless the manager masks it; whole names of others are always masked.
 */
export function nameVariants(subject: Subject, others: readonly OtherPerson[]): NameVariant[] {
  const own = new Set(formsOf(subject).map(({ text }) => foldedName(text)));
  const found = new Map<string, NameVariant>();
  for (const other of others) {
    for (const form of formsOf(other)) {
      if (!isUseful(form)) continue;
      const folded = foldedName(form.text);
      const known = found.get(folded);
      if (known) {
        if (!known.keys.includes(other.key)) found.set(folded, { ...known, keys: [...known.keys, other.key] });
        continue;
      }
      const doubt = doubtOf(form, folded, own);
      found.set(folded, { text: form.text.trim(), folded, writing: writingOf(form, folded), keys: [other.key], doubt, isMasked: doubt !== 'own-name' && doubt !== 'abbreviation' });
    }
  }
  return [...found.values()].toSorted((a, b) => b.folded.length - a.folded.length || (a.folded < b.folded ? -1 : 1));
}

/** The person's own names, longest first: where they stand, no shorter name of somebody else is seen in them. */
export const ownNames = (subject: Subject): string[] =>
  [...new Set(formsOf(subject).filter(({ kind }) => kind === 'whole').map(({ text }) => foldedName(text)))].filter((folded) => folded.length > 1).toSorted((a, b) => b.length - a.length);
