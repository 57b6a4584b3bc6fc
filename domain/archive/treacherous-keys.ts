/** Records nest no deeper than a few levels; what does was not written by Heed. */
const DEEPEST = 32;
const TREACHEROUS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a parsed JSON value holds keys that reach into the program's own objects, or nests without end. */
export function isTreacherous(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth > DEEPEST) return true;
  if (Array.isArray(value)) return value.some((each) => isTreacherous(each, depth + 1));
  return Object.entries(value).some(([key, each]) => TREACHEROUS.has(key) || isTreacherous(each, depth + 1));
}
