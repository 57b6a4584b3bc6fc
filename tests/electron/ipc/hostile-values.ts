/** Values that no call expects, each with what a carelessly written program does with it. */
export const hostileValues: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a word', 'x'],
  ['an empty text', ''],
  ['a path out of the folder', '../../../etc/passwd'],
  ['a path with backslashes', '..\\..\\windows\\system32'],
  ['control characters', '\u0000\u0007\u001B[2J\r\n\u007F\u2028'],
  ['half a surrogate pair', '\uD800'],
  ['turned text', '\u202Egpj.exe\u2066'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a script address', 'javascript:alert(1)'],
  ['a file address', 'file:///etc/passwd'],
  ['not a number', Number.NaN],
  ['endless', Number.POSITIVE_INFINITY],
  ['minus one', -1],
  ['a fraction', 0.5],
  ['more than a double counts', 2 ** 60],
  ['a big integer', 10n ** 30n],
  ['an empty list', []],
  ['lists within lists', JSON.parse('['.repeat(5_000) + ']'.repeat(5_000))],
  ['an own __proto__', JSON.parse('{"__proto__":{"polluted":true}}')],
  ['a constructor', { constructor: { prototype: { polluted: true } } }],
  ['one hidden in a record', { label: 'x', at: 1, origin: 'w', changes: [{ op: 'put', table: 'people', value: { id: 'p', more: JSON.parse('{"__proto__":{"polluted":true}}') } }] }],
  ['a cycle', cycle()],
  ['a cycle in a record', { label: 'x', at: 1, origin: 'w', changes: [{ op: 'put', table: 'people', value: { id: 'p', more: cycle() } }] }],
  ['a map', new Map([['a', 1]])],
  ['a date', new Date(0)],
  ['bytes', new Uint8Array(8)],
  ['a pattern', /(a+)+$/],
  ['an error', new Error('x')],
];

function cycle(): object {
  const round: Record<string, unknown> = {};
  round['self'] = round;
  return round;
}
