import type { Figure } from './figures.ts';
import { during, type Ground, settle, usableToday } from './ground.ts';
import type { RunningApp } from './running-app.ts';

/** Words of the ten years, as one types them: begun, whole, two of them, with a letter wrong, with a filter. */
const QUERIES = ['re', 'rel', 'release', 'release mi', 'migration support', 'migratoin', 'rota kind:note', 'vpn week', 'outage from:ana', 'follow kind:promise before:2020'];

const ROUNDS = 6;
/** A quick typist's pause between two keys. */
const BETWEEN_KEYS_MS = 80;

interface Searched {
  /** Milliseconds from the first search to an index that holds everything. */
  readonly reading: number;
  /** Milliseconds from a typed line to its own results on the screen, while older records are still being read, and afterwards. */
  readonly whileReading: readonly number[];
  readonly warm: readonly number[];
  /** From an emptied field to the screen that says so: typing and drawing without a search. */
  readonly emptied: readonly number[];
}

/** Types lines into the search of the running app. The screen is busy until it shows the results of the very line. */
const searches = (app: RunningApp): Promise<Searched> =>
  app.evaluate(`(async () => {
    const seen = (condition) => new Promise((resolve) => {
      const look = () => (condition() ? resolve() : requestAnimationFrame(look));
      look();
    });
    const summary = () => document.querySelector('main [aria-live]')?.textContent ?? '';
    const isReading = () => summary() === '' || summary().includes('%');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    location.hash = '#/search';
    await seen(() => document.querySelector('main code'));
    const field = document.querySelector('main input');
    field.focus();
    const type = async (line, isThere) => {
      const begun = performance.now();
      setValue.call(field, line);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await seen(isThere);
      return performance.now() - begun;
    };
    const ask = (line) => type(line, () => summary() !== '' && !document.querySelector('main [aria-busy="true"]'));
    const empty = () => type('', () => document.querySelector('main code'));
    const begun = performance.now();
    await ask('release');
    const whileReading = [];
    for (const line of ${JSON.stringify(QUERIES)}) {
      await empty();
      const took = await ask(line);
      if (isReading()) whileReading.push(took);
    }
    await ask('release');
    await seen(() => !isReading());
    const reading = performance.now() - begun;
    const warm = [];
    const emptied = [];
    for (let round = 0; round < ${ROUNDS}; round += 1) {
      for (const line of ${JSON.stringify(QUERIES)}) {
        emptied.push(await empty());
        await new Promise((resolve) => setTimeout(resolve, ${BETWEEN_KEYS_MS}));
        const took = await ask(line);
        if (round > 0) warm.push(took); // the first round also readies the code
      }
    }
    return { reading, whileReading, warm, emptied };
  })()`);

export async function searchFigures(ground: Ground): Promise<Figure[]> {
  const { profile } = await ground.years();
  const { reading, whileReading, warm, emptied } = await during(() => ground.heed(profile), usableToday, async (app) => {
    await settle(5_000); // a start ends with planning reminders
    return searches(app);
  });
  const baseline = { name: 'typing without a search', runs: emptied };
  return [
    { what: 'search in 10 years of 60 people, typed line to its results on screen', unit: 'ms', of: 'p95', runs: warm, baseline, goal: { of: 'value', limit: 50 } },
    ...(whileReading.length > 0 ? [{ what: 'search while older records are still being read', unit: 'ms', of: 'p95', runs: whileReading, baseline, goal: { of: 'value', limit: 100 } } as const] : []),
    { what: 'search, reading everything for the first search of a while', unit: 's', of: 'median', runs: [reading / 1_000], goal: null },
  ];
}
