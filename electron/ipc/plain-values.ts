/** What one call may carry in all: a large import, not a memory bomb. */
const MOST_CHARACTERS = 48 * 1024 * 1024;
const MOST_VALUES = 8_000_000;
const DEEPEST = 60;

/**
 * Whether arguments are plain data of a size and depth that a call may have. The structured clone between the
 * processes also carries cycles, maps, dates, big integers and an own `__proto__`; nothing behind the boundary expects
 * any of these, and one hidden in the loose part of a record would only be met when it is written or read again.
 */
export function arePlainValues(args: readonly unknown[]): boolean {
  let characters = 0;
  let values = 0;

  function isPlain(value: unknown, depth: number): boolean {
    values += 1;
    if (values > MOST_VALUES || depth > DEEPEST) return false;
    switch (typeof value) {
      case 'string':
        characters += value.length;
        return characters <= MOST_CHARACTERS;
      case 'number':
      case 'boolean':
      case 'undefined':
        return true;
      case 'object':
        return value === null || (Array.isArray(value) ? value.every((each) => isPlain(each, depth + 1)) : isPlainObject(value, depth));
      default:
        return false; // bigint, symbol, function
    }
  }

  function isPlainObject(value: object, depth: number): boolean {
    if (value instanceof Uint8Array) {
      characters += value.byteLength;
      return characters <= MOST_CHARACTERS;
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return false;
    for (const [key, each] of Object.entries(value)) {
      characters += key.length;
      if (key === '__proto__' || !isPlain(each, depth + 1)) return false;
    }
    return characters <= MOST_CHARACTERS;
  }

  return args.every((each) => isPlain(each, 0));
}
