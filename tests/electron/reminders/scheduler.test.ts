import { expect, test } from 'vitest';
import { startScheduler } from '#electron/reminders/scheduler.ts';
import { fakeClock, settle } from './fake-clock.ts';

const HOUR = 3_600_000;

function started(nextAt: (now: number) => number | null, place = () => 'here') {
  const clock = fakeClock(1_000_000);
  const evaluatedAt: number[] = [];
  const scheduler = startScheduler(clock, place, () => {
    evaluatedAt.push(clock.now());
    return Promise.resolve(nextAt(clock.now()));
  });
  return { clock, evaluatedAt, scheduler };
}

test('evaluates at the start and at the very moment asked for', async () => {
  const { clock, evaluatedAt } = started((now) => (now < 1_090_000 ? 1_090_000 : null));
  await clock.pass(95_000);
  expect(evaluatedAt).toEqual([1_000_000, 1_090_000]);
});

test('between, it looks at the clock without doing anything', async () => {
  const { clock, evaluatedAt } = started((now) => now + 40 * 24 * HOUR);
  await clock.pass(HOUR);
  expect(evaluatedAt.length).toBe(7); // the start and every ten minutes, where the look is every twenty seconds
});

test.each([
  ['asleep for eight hours', 8 * HOUR],
  ['set back by a day', -24 * HOUR],
])('a clock that jumped (%s) is seen within twenty seconds', async (_name, by) => {
  const { clock, evaluatedAt } = started((now) => now + HOUR);
  await clock.pass(30_000);
  clock.jump(by);
  await clock.pass(20_000);
  expect(evaluatedAt).toEqual([1_000_000, expect.closeTo(1_040_000 + by, -5)]);
});

test('another zone or day is seen', async () => {
  let place = 'Europe/London 2026-11-23';
  const { clock, evaluatedAt } = started((now) => now + HOUR, () => place);
  await clock.pass(30_000);
  place = 'Asia/Kolkata 2026-11-24';
  await clock.pass(20_000);
  expect(evaluatedAt.length).toBe(2);
});

test('evaluations never overlap; asked for during one, another follows', async () => {
  const clock = fakeClock(0);
  const running: (() => void)[] = [];
  let open = 0;
  let most = 0;
  const scheduler = startScheduler(clock, () => '', async () => {
    most = Math.max(most, (open += 1));
    await new Promise<void>((resolve) => running.push(resolve));
    open -= 1;
    return null;
  });
  scheduler.check();
  scheduler.check();
  for (let round = 0; round < 3; round += 1) {
    running.shift()?.();
    await settle();
  }
  expect([most, open, running.length]).toEqual([1, 0, 0]);
});

test('goes on after an evaluation failed', async () => {
  const clock = fakeClock(0);
  let count = 0;
  startScheduler(clock, () => '', () => ((count += 1) === 1 ? Promise.reject(new Error('disk')) : Promise.resolve(null)));
  await clock.pass(HOUR);
  expect(count).toBeGreaterThan(1);
});

test('stopped, it leaves no timer', async () => {
  const { clock, scheduler } = started(() => null);
  await settle();
  scheduler.stop();
  expect(clock.timers()).toBe(0);
});
