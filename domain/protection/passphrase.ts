/** Short enough to be typed many times a day, long enough that argon2id makes guessing it dear. */
export const SHORTEST_PASSPHRASE = 8;

/** The same passphrase on every keyboard and system: some write é as one character, some as two (Unicode, NFKC). */
export const canonicalPassphrase = (typed: string): string => typed.normalize('NFKC');

export const isLongEnough = (typed: string): boolean => canonicalPassphrase(typed).length >= SHORTEST_PASSPHRASE;
