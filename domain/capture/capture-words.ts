import type { Matter } from '#domain/matters/matter.ts';
import type { CaptureKind } from '#domain/notes/capture.ts';

/** What one typed line can become: what can be captured in a meeting, and a word in passing. */
export type QuickKind = CaptureKind | 'word';

export interface KindWord {
  readonly kind: QuickKind;
  /** When the word itself says what kind of matter it is. */
  readonly matterKind?: Matter['kind'];
}

/** The words a line may begin with. The first of each kind is the one that help and suggestions show. */
export const kindWords: Readonly<Record<string, KindWord>> = {
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
