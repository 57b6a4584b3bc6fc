import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Language } from '#domain/language/language.ts';
import { speech } from '#domain/language/speak.ts';
import type { Matter } from '#domain/matters/matter.ts';

/** What can be captured while writing, by the word typed after the slash. An action is what *they* will do. */
export const captureKinds = ['promise', 'action', 'point', 'goal', 'praise', 'matter'] as const;
export type CaptureKind = (typeof captureKinds)[number];

export const isCaptureKind = (word: string): word is CaptureKind => (captureKinds as readonly string[]).includes(word);

const german: Readonly<Record<string, CaptureKind>> = { zusage: 'promise', versprechen: 'promise', aufgabe: 'action', punkt: 'point', thema: 'point', ziel: 'goal', lob: 'praise', anliegen: 'matter' };
const english = Object.fromEntries(captureKinds.map((kind) => [kind, kind]));

/** What may be typed after the slash, the word shown for each kind before others for it. English is always read. */
const slashWordsOf: Readonly<Record<Language, Readonly<Record<string, CaptureKind>>>> = { en: english, de: { ...german, ...english } };

/** What is typed after the slash for a kind. */
export function slashWord(kind: CaptureKind, language: Language = speech().language): string {
  return Object.entries(slashWordsOf[language]).find(([, named]) => named === kind)?.[0] ?? kind;
}

/** The kinds that a slash word, whole or begun, may stand for. */
export function kindsBegunBy(beginning: string, language: Language = speech().language): readonly CaptureKind[] {
  const begun = Object.entries(slashWordsOf[language]).flatMap(([word, kind]) => (word.startsWith(beginning) ? [kind] : []));
  return captureKinds.filter((kind) => begun.includes(kind));
}

/** The kind that a whole slash word stands for. */
export function kindSaid(word: string, language: Language = speech().language): CaptureKind | null {
  const words = slashWordsOf[language];
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}

/** A line as Heed has understood it, before it becomes a record. */
export type Captured =
  | { readonly kind: 'promise' | 'action' | 'goal'; readonly text: string; readonly dueOn: CalendarDate | null }
  | { readonly kind: 'point'; readonly text: string; readonly raisedBy: 'me' | 'them' }
  | { readonly kind: 'praise'; readonly text: string }
  | { readonly kind: 'matter'; readonly text: string; readonly matterKind: Matter['kind']; readonly minutesPerWeek: number | null };

/**
 * The end of a record's id that stands in the note: `[promise](#1a2b3c4d)`. Eight of the random digits of a UUIDv7 are
 * enough to tell apart what was captured in one note, and short enough not to be in the way of whoever reads the
 * plain Markdown in twenty years.
 */
export const captureRef = (recordId: string): string => recordId.slice(-8);

const REFERENCE = new RegExp(`\\[(${captureKinds.join('|')})\\]\\(#([0-9a-f]{8})\\)`, 'g');

/** The records that a note's Markdown refers to, in the order of the text. */
export const captureRefs = (markdown: string): { readonly kind: CaptureKind; readonly ref: string }[] =>
  [...markdown.matchAll(REFERENCE)].map(([, kind, ref]) => ({ kind: kind as CaptureKind, ref: ref as string }));

/** The Markdown as somebody else would read it: what was captured is named, without the end of a record's id. */
export const withoutCaptureRefs = (markdown: string): string => markdown.replace(REFERENCE, (_, kind: CaptureKind) => `(${captureNouns[kind]})`);

const captureNouns: Readonly<Record<CaptureKind, string>> = { promise: t`promise`, action: t`action`, point: t`point`, goal: t`goal`, praise: t`praise`, matter: t`matter` };
