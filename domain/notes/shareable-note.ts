import type { Commitment } from '#domain/commitments/commitment.ts';
import type { Note, SharedNote } from '#domain/one-on-ones/one-on-one.ts';
import type { Shareable } from '#domain/print/shareable.ts';

/** A note reduced to its text. There is no way to one from a private note: it is not a `SharedNote`. */
export type ShareableNote = Shareable<Omit<Note, 'visibility'>, 'body'>;
export type ShareableCommitment = Shareable<Commitment, 'owner' | 'text' | 'dueOn'>;

/** @throws TypeError for a private note that was made to look like a shared one to the compiler. */
export function shareableNote(note: SharedNote): ShareableNote {
  if ((note as Note).visibility !== 'shared') throw new TypeError('A private note cannot be shared.');
  return { body: note.body } as ShareableNote;
}

export const shareableCommitment = ({ owner, text, dueOn }: Commitment): ShareableCommitment => ({ owner, text, dueOn }) as ShareableCommitment;
