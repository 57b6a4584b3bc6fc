import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { oncePerPress } from '#data/one-press.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An act that ends when it is told to. */
function slowly() {
  const done: string[] = [];
  let end = (): void => undefined;
  const press = oncePerPress(async (who: string) => {
    await new Promise<void>((resolve) => (end = resolve));
    done.push(who);
    return who;
  });
  return { press, done, end: () => end() };
}

test('a second press does nothing while the first is on its way, however long that takes, nor a moment after', async () => {
  const { press, done, end } = slowly();
  const first = press('ana');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await press('ana')).toBeNull();
  end();
  expect(await first).toBe('ana');
  await vi.advanceTimersByTimeAsync(500);
  expect(await press('ana')).toBeNull();
  expect(done).toEqual(['ana']);
});

test('a press of its own acts again, and another subject at once', async () => {
  const press = oncePerPress((who: string) => Promise.resolve(who));
  expect([await press('ana'), await press('ben')]).toEqual(['ana', 'ben']);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await press('ana')).toBe('ana');
});

test('what failed may be pressed again', async () => {
  let tries = 0;
  const press = oncePerPress(() => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error('refused')) : Promise.resolve(tries);
  });
  await expect(press('ana')).rejects.toThrow('refused');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await press('ana')).toBe(2);
});
