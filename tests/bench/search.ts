import { type Figure, p95 } from './figures.ts';
import type { RunningApp } from './running-app.ts';

/** Words of the ten years, as one types them: begun, whole, two of them, with a letter wrong, with a filter. */
const QUERIES = ['re', 'rel', 'release', 'release mi', 'migration support', 'migratoin', 'rota kind:note', 'vpn week', 'outage from:ana', 'follow kind:promise before:2020'];

interface Searched {
  /** Milliseconds from the first search to an index that holds everything. */
  readonly reading: number;
  /** Milliseconds from a line to its results on the screen, while older records are still being read, and afterwards. */
  readonly whileReading: readonly number[];
  readonly warm: readonly number[];
}

/** Searches in the running app, on the screen that shows results. */
const searches = (app: RunningApp): Promise<Searched> =>
  app.evaluate(`(async () => {
    const seen = (condition) => new Promise((resolve) => {
      const look = () => (condition() ? resolve() : requestAnimationFrame(look));
      look();
    });
    const summary = () => document.querySelector('main [aria-live]')?.textContent ?? '';
    const isReading = () => summary().includes('still being read');
    const ask = async (line) => {
      location.hash = '#/search';
      await seen(() => document.querySelector('main code'));
      const begun = performance.now();
      location.hash = '#/search?q=' + encodeURIComponent(line);
      await seen(() => /result|best of/.test(summary()));
      return performance.now() - begun;
    };
    const begun = performance.now();
    await ask('release');
    const whileReading = [];
    for (const line of ${JSON.stringify(QUERIES)}) {
      const took = await ask(line);
      if (isReading()) whileReading.push(took);
    }
    location.hash = '#/search?q=release';
    await seen(() => summary() !== '' && !isReading());
    const reading = performance.now() - begun;
    const warm = [];
    for (let round = 0; round < 4; round += 1) for (const line of ${JSON.stringify(QUERIES)}) warm.push(await ask(line));
    return { reading, whileReading, warm };
  })()`);

export async function searchFigures(start: () => Promise<RunningApp>, ready: string): Promise<Figure[]> {
  const app = await start();
  try {
    await app.until(ready);
    await new Promise((resolve) => setTimeout(resolve, 5_000)); // a start ends with planning reminders
    const { reading, whileReading, warm } = await searches(app);
    return [
      { what: 'search in 10 years of 60 people, line to results on screen, p95', value: p95(warm), unit: 'ms', goal: { of: 'value', limit: 50 } },
      ...(whileReading.length > 0 ? [{ what: 'search while older records are still being read, p95', value: p95(whileReading), unit: 'ms', goal: { of: 'value' as const, limit: 100 } }] : []),
      { what: 'search, reading everything for the first search of a while', value: reading / 1_000, unit: 's', goal: null },
    ];
  } finally {
    await app.end();
  }
}
