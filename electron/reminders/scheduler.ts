export interface Clock {
  /** Wall clock, epoch milliseconds. */
  now(): number;
  /** Milliseconds that only ever move forward, unmoved by a set clock. */
  monotonic(): number;
  /** Runs once after a while; returns the way to call it off. */
  after(delayMs: number, run: () => void): () => void;
}

export interface Scheduler {
  /** Looks now: at start, after sleep, when something changed. */
  check(): void;
  stop(): void;
}

/**
 * How long at most until the wall clock is looked at again. A timer counts time awake: armed for an hour it fires late
 * by as long as the computer slept, and not at all when the clock is set forward. It would also overflow past 24.8 days.
 */
const LOOK_EVERY_MS = 20_000;
/** A wall clock that moved this much more or less than time passed was set, or the computer slept. */
const JUMP_MS = 5_000;
/** Without any sign the work is done anew this often. */
const AT_LEAST_EVERY_MS = 10 * 60_000;
const SHORTEST_MS = 50;

/**
 * Calls `evaluate` when it is time: at the instant it asked for last, on a jump of the clock, or when `place` (the zone
 * and day) changes. Evaluations never overlap. Between them a look costs two clock readings.
 */
export function startScheduler(clock: Clock, place: () => string, evaluate: () => Promise<number | null>): Scheduler {
  let callOff = () => {};
  let isStopped = false;
  let isRunning = false;
  let isAskedAgain = false;
  let nextAt = -Infinity;
  let seen = { wall: clock.now(), monotonic: clock.monotonic(), place: place() };

  function look() {
    const [wall, monotonic, here] = [clock.now(), clock.monotonic(), place()];
    const jumped = Math.abs(wall - seen.wall - (monotonic - seen.monotonic)) > JUMP_MS;
    const isElsewhere = here !== seen.place;
    seen = { wall, monotonic, place: here };
    if (wall >= nextAt || jumped || isElsewhere) void run();
    else arm();
  }

  function arm() {
    callOff();
    if (isStopped) return;
    callOff = clock.after(Math.max(SHORTEST_MS, Math.min(LOOK_EVERY_MS, nextAt - clock.now())), look);
  }

  async function run() {
    if (isRunning) {
      isAskedAgain = true;
      return;
    }
    isRunning = true;
    do {
      isAskedAgain = false;
      const latest = clock.now() + AT_LEAST_EVERY_MS;
      nextAt = latest; // should the evaluation fail
      nextAt = Math.min(latest, (await evaluate().catch(() => null)) ?? latest);
    } while (isAskedAgain && !isStopped);
    isRunning = false;
    arm();
  }

  void run();
  return {
    check: () => void run(),
    stop() {
      isStopped = true;
      callOff();
    },
  };
}
