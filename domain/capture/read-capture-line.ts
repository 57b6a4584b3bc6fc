import { speech } from '#domain/language/speak.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { Captured } from '#domain/notes/capture.ts';
import type { NaturalDue } from '#domain/notes/natural-due.ts';
import { understandCapture } from '#domain/notes/understand-capture.ts';
import type { Person } from '#domain/people/person.ts';
import { kindWordsOf, type QuickKind } from './capture-words.ts';
import { afterNames, type NamedPeople, namedPeople } from './named-people.ts';

export type QuickCaptured = Captured | { readonly kind: 'word'; readonly text: string };

/** A line as Heed understands it, shown before anything is saved. */
export interface CaptureLine {
  /** Null while the line does not begin with a word that says what it is. */
  readonly kind: QuickKind | null;
  readonly people: readonly Person[];
  readonly unsure: NamedPeople['unsure'];
  /** What may be meant, the likeliest first; none while there is no text. */
  readonly readings: readonly QuickCaptured[];
}

const FIRST_WORD = /^\s*\/?(\p{L}+)(?:\s+|:\s*|$)/u;
/** Words of all languages that join the name to what is said of them, and belong to neither. */
const JOINTS: Readonly<Record<QuickKind, RegExp>> = {
  praise: /^(?:for|because of|on|für|wegen|dafür,? dass|,?\s*dass|zu[mr]?)\s+/iu,
  promise: /^(?:to|that i(?:['’]ll| will)?|zu|,?\s*dass ich)\s+/iu,
  action: /^(?:to|will|wird|soll)\s+/iu,
  matter: /^(?:about|says|said|that|über|wegen|sagt|sagte|meint|,?\s*dass)\s+/iu,
  point: /^(?:about|über|wegen)\s+/iu,
  goal: /^(?:to|zu)\s+/iu,
  word: /^(?:about|on|über|wegen)\s+/iu,
};

/**
 * Reads one typed line such as "praise Ana for the outage handover" or "promise Ben: budget answer by Friday".
 * @param dueIn finds the date that a text names, for the manager's day
 */
export function readCaptureLine(line: string, roster: readonly Person[], dueIn: (text: string) => NaturalDue | null): CaptureLine {
  const first = FIRST_WORD.exec(line);
  const words = kindWordsOf[speech().language];
  const word = first?.[1] && Object.hasOwn(words, first[1].toLowerCase()) ? words[first[1].toLowerCase()] : undefined;
  if (!first || !word) return { kind: null, people: [], unsure: null, readings: [] };
  const rest = line.slice(first[0].length);
  const { people, unsure, end } = namedPeople(rest, roster);
  const text = afterNames(rest, end).replace(JOINTS[word.kind], '').trim();
  return { kind: word.kind, people, unsure, readings: readingsOf(word.kind, word.matterKind ?? null, text, dueIn) };
}

function readingsOf(kind: QuickKind, matterKind: Matter['kind'] | null, text: string, dueIn: (text: string) => NaturalDue | null): readonly QuickCaptured[] {
  if (kind === 'word') return [{ kind, text }];
  const readings = understandCapture(kind, text, dueIn(text));
  return matterKind === null ? readings : readings.toSorted((a, b) => Number(isOfKind(b, matterKind)) - Number(isOfKind(a, matterKind)));
}

const isOfKind = (captured: Captured, matterKind: Matter['kind']) => captured.kind === 'matter' && captured.matterKind === matterKind;
