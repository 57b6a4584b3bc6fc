import { expect, test } from 'vitest';
import { describeError } from '#electron/log/describe-error.ts';

test('keeps what kind of error it was and where, never what it says', () => {
  let error: unknown;
  try {
    JSON.parse('"Ada told me in confidence');
  } catch (caught) {
    error = caught;
  }
  const described = describeError(error);
  expect(described).toContain('SyntaxError');
  expect(described).toContain('describe-error.test.ts');
  expect(described).not.toContain('Ada');
  expect(described).not.toContain('confidence');
});

test('keeps the code of a system error without its path', () => {
  const error = Object.assign(new Error("ENOSPC: no space left on device, write '/home/ann/Plan of Ada.pdf'"), { code: 'ENOSPC', syscall: 'write' });
  expect(describeError(error).split('\n')[0]).toBe('Error ENOSPC write');
  expect(describeError(error)).not.toContain('Ada.pdf');
});

test('a message over several lines stays out as well', () => {
  expect(describeError(new Error('first\nAda said\n    at the meeting'))).not.toContain('Ada');
});

test.each([['a text about Ada', 'string'], [undefined, 'undefined'], [{ note: 'Ada' }, 'object']])('%j is only %s', (thrown, kind) => expect(describeError(thrown)).toBe(kind));
