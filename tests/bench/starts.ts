import type { Figure } from './figures.ts';
import { blankPage, type Ground, timed, usableToday } from './ground.ts';

/** The first start of a profile: what it shows is made from the journal. */
export async function rebuildFigures(ground: Ground): Promise<Figure[]> {
  const { records, rebuildMs } = await ground.years();
  return [{ what: `rebuild of ${records} records from the journal`, unit: 's', of: 'median', runs: [rebuildMs / 1_000], goal: { of: 'value', limit: 60 } }];
}

/** From the start of the process to a Today that can be used, turn by turn with a bare window. */
export async function startFigures(ground: Ground): Promise<Figure[]> {
  await ground.empty();
  await ground.years();
  await timed(() => ground.bare(), blankPage); // the first start of each profile prepares it
  const [bare, empty, years]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < ground.runs; run += 1) {
    bare.push(await timed(() => ground.bare(), blankPage));
    empty.push(await timed(() => ground.heed('empty'), usableToday));
    years.push(await timed(() => ground.heed('years'), usableToday));
  }
  const bareWindow = { name: 'a bare window', runs: bare };
  return [
    { what: 'cold start to a usable Today, empty profile', unit: 'ms', of: 'median', runs: empty, baseline: bareWindow, goal: { of: 'ratio', limit: 1.4 } },
    { what: 'cold start to a usable Today, 60 people × 10 years', unit: 'ms', of: 'median', runs: years, baseline: bareWindow, goal: { of: 'ratio', limit: 1.4 } },
    { what: 'cold start, 10 years beside none', unit: 'ms', of: 'median', runs: years, baseline: { name: 'an empty profile', runs: empty }, goal: { of: 'ratio', limit: 1.15 } },
  ];
}
