import { type Figure, p95 } from './figures.ts';
import type { RunningApp } from './running-app.ts';

/** How long it takes from asking for the mirror to seeing all of it, with ten years of 60 people behind it. */
const openings = (app: RunningApp): Promise<number[]> =>
  app.evaluate(`(async () => {
    const seen = (condition) => new Promise((resolve) => {
      const look = () => (condition() ? resolve() : requestAnimationFrame(look));
      look();
    });
    const durations = [];
    for (let round = 0; round < 12; round += 1) {
      const begun = performance.now();
      location.hash = '#/care';
      await seen(() => document.querySelectorAll('main [role=grid] [role=row]').length >= 60);
      durations.push(performance.now() - begun);
      location.hash = '#/promises';
      await seen(() => document.querySelector('main h1')?.textContent === 'Promises');
    }
    return durations;
  })()`);

export async function careFigures(start: () => Promise<RunningApp>, ready: string): Promise<Figure[]> {
  const app = await start();
  try {
    await app.until(ready);
    const opened = await openings(app);
    return [{ what: 'care, from asking to seeing a year of 60 people, p95 (first opening included)', value: p95(opened), unit: 'ms', goal: { of: 'value', limit: 1_000 } }];
  } finally {
    await app.end();
  }
}
