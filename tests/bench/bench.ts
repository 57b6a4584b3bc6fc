/**
 * Prints what Heed costs in one table, each figure beside a baseline measured in the same run.
 *
 *   npm run bench                        everything
 *   npm run bench -- --only search       one row; several with commas
 *   npm run bench -- --write             everything, and docs/benchmarks.md with it
 *
 * Every run behind every figure goes to out/bench/raw.json. HEED_BENCH_RUNS sets the number of starts (7).
 */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from '#build/build.ts';
import { benchmarksPage } from './benchmarks-page.ts';
import { isMet, type MeasuredFigure, table } from './figures.ts';
import { layGround, root } from './ground.ts';
import { isBusy, machine } from './machine.ts';
import { rows } from './rows.ts';

const { values: asked } = parseArgs({ options: { only: { type: 'string' }, write: { type: 'boolean', default: false } } });
const names = asked.only?.split(',') ?? Object.keys(rows);
const unknown = names.filter((name) => !Object.hasOwn(rows, name));
if (unknown.length > 0) throw new Error(`No such row: ${unknown.join(', ')}. There are ${Object.keys(rows).join(', ')}.`);
if (asked.write && asked.only !== undefined) throw new Error('The page holds all rows: --write goes without --only.');

const beganAt = new Date();
const load = os.loadavg()[0] ?? 0;
await buildApp();
const ground = await layGround(Number(process.env['HEED_BENCH_RUNS'] ?? 7));
const figures: MeasuredFigure[] = [];
const broken: string[] = [];
try {
  let wasBusy = await isBusy();
  for (const row of names) {
    const begun = performance.now();
    // One row that fails must not take the others' minutes with it.
    const measured = await (rows[row] as NonNullable<(typeof rows)[string]>)(ground).catch((error: unknown) => {
      broken.push(row);
      console.error(`${row} could not be measured:`, error);
      return [];
    });
    const busy = await isBusy();
    figures.push(...measured.map((figure) => ({ ...figure, row, isDisturbed: wasBusy || busy })));
    wasBusy = busy;
    console.log(`${row}: ${((performance.now() - begun) / 1_000).toFixed(0)} s${busy ? ', the machine is busy with something else' : ''}`);
  }
} finally {
  await ground.close();
}

const results = { machine: machine(ground.runtime.version), isFallbackRuntime: ground.runtime.isFallback, date: beganAt.toISOString(), load, seconds: (Date.now() - beganAt.getTime()) / 1_000, figures };
const text = table(figures);
await fs.mkdir(path.join(root, 'out/bench'), { recursive: true });
await fs.writeFile(path.join(root, 'out/bench/table.md'), `${text}\n`);
await fs.writeFile(path.join(root, 'out/bench/raw.json'), JSON.stringify(results, null, 2));
if (asked.write && broken.length === 0) await fs.writeFile(path.join(root, 'docs/benchmarks.md'), benchmarksPage(results));
const missed = figures.filter((figure) => !isMet(figure));
console.log(`\n${text}\n\n${figures.length} figures in ${results.seconds.toFixed(0)} s; ${missed.length} goals missed. Every run: out/bench/raw.json`);
if (broken.length > 0) {
  console.error(`Not measured: ${broken.join(', ')}.`);
  process.exitCode = 1;
}
