import { expect, test } from 'vitest';
import { inTurn } from '#data/in-turn.ts';

/** A promise to be settled by hand. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test('the second change reads what the first has written, however slow that is', async () => {
  let stored = { text: '', isDone: false };
  const slow = gate();
  const typing = inTurn(async () => {
    const read = stored;
    await slow.opened;
    stored = { ...read, text: 'plainly' };
  });
  const ticking = inTurn(async () => {
    const read = stored;
    await Promise.resolve();
    stored = { ...read, isDone: true };
  });
  slow.open();
  await Promise.all([typing, ticking]);
  expect(stored).toEqual({ text: 'plainly', isDone: true });
});

test('a change that failed does not hold up the next, and its caller is told', async () => {
  const failed = inTurn(() => Promise.reject(new Error('no')));
  const next = inTurn(() => Promise.resolve('done'));
  await expect(failed).rejects.toThrow('no');
  await expect(next).resolves.toBe('done');
});
