import path from 'node:path';

const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|d|base))*\.[a-z]+$/;
const VAGUE = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'types', 'constants', 'index']);

/** What is wrong with the name of a source file, or null: kebab-case, and a noun or a verb that says what is inside. */
export function judgeName(file: string): string | null {
  const base = path.posix.basename(file);
  if (!KEBAB.test(base)) return `Name the file in kebab-case: "${base}".`;
  const vague = [...path.posix.dirname(file).split('/'), base.split('.')[0] ?? ''].find((part) => VAGUE.has(part));
  return vague ? `"${vague}" says nothing. Name the noun or the verb; import from the file itself instead of an index.` : null;
}
