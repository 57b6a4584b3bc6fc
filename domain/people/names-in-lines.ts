import { nameKey } from '#domain/people/fold-name.ts';

/** Bullets and numbers as they come along when a list is pasted. */
const MARK = /^\s*(?:[-–—•*·]|\d{1,3}[.)])\s+/u;

/** Names typed or pasted one a line, in their order, each once. Empty lines and list marks are left out. */
export function namesInLines(text: string): string[] {
  const names = new Map<string, string>();
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const name = line.replace(MARK, '').replace(/\s+/gu, ' ').trim().slice(0, 2_000);
    const key = nameKey(name);
    if (name && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}
