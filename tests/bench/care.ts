import type { Figure } from './figures.ts';
import { during, type Ground, usableToday } from './ground.ts';
import type { RunningApp } from './running-app.ts';

interface Opening {
  /** Promises and answers can be read. */
  readonly read: number;
  /** The year of everybody is drawn. */
  readonly drawn: number;
}

/** How long it takes from asking for the mirror to reading it, with ten years of 60 people behind it; in milliseconds. */
const openings = (app: RunningApp): Promise<Opening[]> =>
  app.evaluate(`(async () => {
    const seen = (condition) => new Promise((resolve) => {
      const look = () => (condition() ? resolve() : requestAnimationFrame(look));
      look();
    });
    const durations = [];
    for (let round = 0; round < 12; round += 1) {
      const begun = performance.now();
      location.hash = '#/care';
      await seen(() => document.querySelector('main figure'));
      const read = performance.now() - begun;
      await seen(() => document.querySelectorAll('main [role=grid] [role=row]').length >= 60);
      durations.push({ read, drawn: performance.now() - begun });
      location.hash = '#/promises';
      await seen(() => document.querySelector('main h1')?.textContent === 'Promises');
    }
    return durations;
  })()`);

export async function careFigures(ground: Ground): Promise<Figure[]> {
  const { profile } = await ground.years();
  const opened = await during(() => ground.heed(profile), usableToday, openings);
  return [
    { what: 'care, from asking to reading promises and answers', unit: 'ms', of: 'p95', runs: opened.map(({ read }) => read), goal: { of: 'value', limit: 1_000 } },
    { what: 'care, until a year of 60 people is drawn', unit: 'ms', of: 'p95', runs: opened.map(({ drawn }) => drawn), goal: { of: 'value', limit: 1_000 } },
  ];
}
