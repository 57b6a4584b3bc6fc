/**
 * Words of somebody else in a sentence of ours: U+2068 and U+2069 keep those that run in another direction from turning
 * the sentence around them.
 */
export const isolated = (words: string): string => `\u2068${words}\u2069`;
