import type { Language } from '#domain/language/language.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { CaptureKind } from '#domain/notes/capture.ts';

/** What one typed line can become: what can be captured in a meeting, and a word in passing. */
export type QuickKind = CaptureKind | 'word';

export interface KindWord {
  readonly kind: QuickKind;
  /** When the word itself says what kind of matter it is. */
  readonly matterKind?: Matter['kind'];
}

type KindWords = Readonly<Record<string, KindWord>>;

const english: KindWords = {
  promise: { kind: 'promise' },
  promised: { kind: 'promise' },
  praise: { kind: 'praise' },
  thank: { kind: 'praise' },
  thanks: { kind: 'praise' },
  matter: { kind: 'matter' },
  concern: { kind: 'matter', matterKind: 'concern' },
  suggestion: { kind: 'matter', matterKind: 'suggestion' },
  idea: { kind: 'matter', matterKind: 'suggestion' },
  need: { kind: 'matter', matterKind: 'need' },
  friction: { kind: 'matter', matterKind: 'friction' },
  action: { kind: 'action' },
  point: { kind: 'point' },
  topic: { kind: 'point' },
  goal: { kind: 'goal' },
  word: { kind: 'word' },
  talked: { kind: 'word' },
  spoke: { kind: 'word' },
};

const german: KindWords = {
  zusage: { kind: 'promise' },
  versprechen: { kind: 'promise' },
  versprochen: { kind: 'promise' },
  zugesagt: { kind: 'promise' },
  lob: { kind: 'praise' },
  dank: { kind: 'praise' },
  danke: { kind: 'praise' },
  anliegen: { kind: 'matter' },
  sorge: { kind: 'matter', matterKind: 'concern' },
  bedenken: { kind: 'matter', matterKind: 'concern' },
  vorschlag: { kind: 'matter', matterKind: 'suggestion' },
  idee: { kind: 'matter', matterKind: 'suggestion' },
  bedarf: { kind: 'matter', matterKind: 'need' },
  braucht: { kind: 'matter', matterKind: 'need' },
  zeitfresser: { kind: 'matter', matterKind: 'friction' },
  aufgabe: { kind: 'action' },
  punkt: { kind: 'point' },
  thema: { kind: 'point' },
  ziel: { kind: 'goal' },
  wort: { kind: 'word' },
  gespräch: { kind: 'word' },
  gesprochen: { kind: 'word' },
};

/** The words a line may begin with. The first of each kind is the one that help and suggestions show; English is always read. */
export const kindWordsOf: Readonly<Record<Language, KindWords>> = { en: english, de: { ...german, ...english } };
