/** What can be captured while writing, by the word typed after the slash. An action is what *they* will do. */
export const captureKinds = ['promise', 'action', 'point', 'goal', 'praise', 'matter'] as const;
export type CaptureKind = (typeof captureKinds)[number];

export const isCaptureKind = (word: string): word is CaptureKind => (captureKinds as readonly string[]).includes(word);

/**
 * The end of a record's id that stands in the note. Eight of the random digits of a UUIDv7: enough to tell apart what
 * was captured in one note, and short enough not to be in the way of a reader of the plain Markdown.
 */
export const captureRef = (recordId: string): string => recordId.slice(-8);
