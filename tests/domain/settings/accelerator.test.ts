import { expect, test } from 'vitest';
import { acceleratorOf, spokenAccelerator } from '#domain/settings/accelerator.ts';

const press = (code: string, held: readonly ('ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey')[]) => ({ key: '', code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...Object.fromEntries(held.map((name) => [name, true])) });

test.each([
  ['KeyJ', ['ctrlKey', 'altKey'], 'CommandOrControl+Alt+J'],
  ['Space', ['ctrlKey', 'shiftKey'], 'CommandOrControl+Shift+Space'],
  ['Digit1', ['metaKey'], 'Super+1'],
  ['F9', [], 'F9'],
  ['ArrowUp', ['altKey'], 'Alt+Up'],
  ['KeyJ', [], null],
  ['KeyJ', ['shiftKey'], null],
  ['ControlLeft', ['ctrlKey'], null],
  ['Tab', ['ctrlKey'], null],
  ['Escape', ['altKey'], null],
] as const)('%s with %j is %s', (code, held, expected) => {
  expect(acceleratorOf(press(code, held), false)).toBe(expected);
});

test('on a Mac Command is what Ctrl is elsewhere', () => {
  expect(acceleratorOf(press('KeyJ', ['metaKey']), true)).toBe('CommandOrControl+J');
  expect(acceleratorOf(press('KeyJ', ['ctrlKey']), true)).toBe('Control+J');
});

test('is said as keys are said in Heed', () => {
  expect(spokenAccelerator('CommandOrControl+Alt+J')).toBe('Ctrl+Alt+J');
});
