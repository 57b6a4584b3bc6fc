import { useEffect, useState } from 'react';
import { now } from '#data/clock.ts';

const SECOND_MS = 1_000;

const secondsUntil = (at: number | null): number => (at === null ? 0 : Math.max(0, Math.ceil((at - now()) / SECOND_MS)));

/** Whole seconds until an instant, counting down to 0. */
export function useCountdown(until: number | null): number {
  const [seconds, setSeconds] = useState(() => secondsUntil(until));
  useEffect(() => {
    const look = () => setSeconds(secondsUntil(until));
    look();
    if (until === null) return undefined;
    const timer = setInterval(() => {
      look();
      if (secondsUntil(until) === 0) clearInterval(timer);
    }, SECOND_MS / 4);
    return () => clearInterval(timer);
  }, [until]);
  return seconds;
}
