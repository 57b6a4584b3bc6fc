import { expect, test } from 'vitest';
import { hasUnsaved, holdTyped, onSaveState, reportSaving, saveState, typedSwitch } from '#data/save-state.ts';

test('nothing claims to be saved while something typed waits, whatever else was saved meanwhile', () => {
  const seen: string[] = [];
  const stop = onSaveState(() => seen.push(saveState().kind));
  const first = holdTyped();
  const second = holdTyped();
  reportSaving({ kind: 'saved' });
  expect(saveState().kind).toBe('saving');
  first();
  first();
  expect(saveState().kind).toBe('saving');
  second();
  expect(saveState().kind).toBe('saved');
  expect(seen).toEqual(['saving', 'saving', 'saving', 'saving', 'saved']);
  stop();
});

test('two places that are typed in: one saved does not speak for the other', () => {
  const [shared, secret] = [typedSwitch(), typedSwitch()];
  shared(true);
  secret(true);
  secret(true);
  secret(false);
  reportSaving({ kind: 'saved' });
  expect(saveState().kind).toBe('saving');
  shared(false);
  expect(saveState().kind).toBe('saved');
});

test('a failure is shown over anything typed', () => {
  const letGo = holdTyped();
  reportSaving({ kind: 'failed', reason: 'disk-full', detail: 'ENOSPC' });
  expect(saveState()).toMatchObject({ kind: 'failed', reason: 'disk-full' });
  letGo();
  expect(saveState().kind).toBe('failed');
});

test('saved but not shown stays so to the end, a failure goes before it, and nothing of it would be lost with the window', () => {
  reportSaving({ kind: 'saved' });
  reportSaving({ kind: 'unshown' });
  expect([saveState().kind, hasUnsaved()]).toEqual(['unshown', false]);
  const letGo = holdTyped();
  expect(hasUnsaved()).toBe(true);
  letGo();
  reportSaving({ kind: 'saving' });
  expect(hasUnsaved()).toBe(true);
  reportSaving({ kind: 'failed', reason: 'disk-full', detail: 'ENOSPC' });
  expect(saveState().kind).toBe('failed');
  reportSaving({ kind: 'saved' });
  expect([saveState().kind, hasUnsaved()]).toEqual(['unshown', false]);
});
