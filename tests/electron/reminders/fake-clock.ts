import type { Clock } from '#electron/reminders/scheduler.ts';

/** A clock that a test moves. `pass` is time awake; `jump` moves the wall clock alone, as sleep and a set clock do. */
export function fakeClock(startAt: number) {
  let wall = startAt;
  let monotonic = 0;
  let timers: { readonly at: number; readonly run: () => void }[] = [];

  const clock: Clock = {
    now: () => wall,
    monotonic: () => monotonic,
    after(delayMs, run) {
      const timer = { at: monotonic + delayMs, run };
      timers.push(timer);
      return () => (timers = timers.filter((each) => each !== timer));
    },
  };

  return {
    ...clock,
    async pass(ms: number) {
      const end = monotonic + ms;
      for (;;) {
        await settle();
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        wall += next.at - monotonic;
        monotonic = next.at;
        timers = timers.filter((each) => each !== next);
        next.run();
      }
      wall += end - monotonic;
      monotonic = end;
      await settle();
    },
    jump(ms: number) {
      wall += ms;
    },
    timers: () => timers.length,
  };
}

/** Lets everything that waits for a resolved promise go on. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));
