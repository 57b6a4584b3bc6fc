import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The real checker, its table and its settings, over a small project of snippets. */
const root = path.resolve(import.meta.dirname, '../..');
const layers = ['domain', 'electron', 'renderer', 'renderer/components', 'renderer/bridge', 'renderer/data', 'renderer/print', 'renderer/features', 'tests'];

/** What the checker itself is made of. The rest of build/ stands on the app. */
const checker = ['package.json', '.oxlintrc.json', 'tsconfig.json', 'build/check.ts', 'build/run-command.ts', 'build/fence', 'build/tsconfig.json', 'build/tsconfig.base.json'];

const good: Record<string, string> = {
  'domain/people/person.ts': "import * as z from 'zod';\nexport const person = z.object({ name: z.string() });\nexport const startOf = (ms: number, locale: string) => new Date(ms).toLocaleDateString(locale, { timeZone: 'UTC' });\n",
  'electron/settings/store.ts': "import Store from 'electron-store';\nexport const store = () => new Store();\n",
  'electron/ipc/serve.ts': "import { ipcMain } from 'electron';\nexport const serve = (name: string) => ipcMain.handle(name, () => Date.now());\n",
  'renderer/root.tsx': "import { Screen } from '#features/people/screen.tsx';\nexport const Root = () => <Screen />;\n",
  'renderer/components/label.tsx': 'export const Label = ({ text }: { readonly text: string }) => <b>{text}</b>;\n',
  'renderer/bridge/bridge.ts': "export const bridge = (window as unknown as { heed: unknown }).heed;\nexport const same: unknown = Reflect.get(window, 'heed');\n",
  'renderer/data/database.ts': "import { Dexie } from 'dexie';\nexport const open = (name: string) => new Dexie(name);\n",
  'renderer/data/clock.ts': 'export const now = () => Date.now();\n',
  'renderer/print/sheet.tsx': "import { Label } from '#components/label.tsx';\nexport const Sheet = () => <Label text=\"Brief\" />;\n",
  'renderer/features/people/screen.tsx': "import { Label } from '#components/label.tsx';\nimport { now } from '#data/clock.ts';\nexport const Screen = () => <Label text={String(now())} />;\n",
  'renderer/features/growth/goal.tsx': "export const Goal = () => <i>Goal</i>;\n",
  'tests/sample.ts': "export const sample = 'Ada';\n",
};

/** A snippet that must not pass: where it stands, what it says, and what the checker must answer about that very file. */
type Bad = readonly [title: string, file: string, source: string, answer: RegExp];

const forbiddenByLint: readonly Bad[] = [
  ['domain knows data', 'domain/a1.ts', "export { open } from '#data/database.ts';", /domain\/ must not know renderer\/data\/\. It knows nobody\./],
  ['domain knows Node', 'domain/a2.ts', "export * from 'node:fs';", /domain\/ runs without Node: "node:fs"/],
  ['domain knows Electron', 'domain/a3.ts', "export { app } from 'electron';", /Only electron\/ talks to Electron/],
  ['domain knows React', 'domain/a4.ts', "export { useState } from 'react';", /React belongs to renderer\//],
  ['domain knows a package that is not pure', 'domain/a5.ts', "export * from 'tinykeys';", /domain\/ is pure: "tinykeys"/],
  ['domain reads Date.now', 'domain/b1.ts', 'export const at = () => Date.now();', /domain\/ never reads the clock\. Take `now`/],
  ['domain reads new Date()', 'domain/b2.ts', 'export const at = () => new Date();', /domain\/ never reads the clock/],
  ['domain reads Date()', 'domain/b3.ts', 'export const at = () => Date();', /domain\/ never reads the clock/],
  ['domain builds local time', 'domain/b4.ts', 'export const on = new Date(2026, 2, 29);', /never uses those of the machine\. Take `zone`/],
  ['domain reads performance.now', 'domain/b5.ts', 'declare const performance: { now(): number };\nexport const at = () => performance.now();', /domain\/ never reads the clock/],
  ['domain rolls dice', 'domain/b6.ts', 'export const dice = () => Math.random();', /makes no ids and rolls no dice/],
  ['domain makes ids', 'domain/b7.ts', 'declare const crypto: { randomUUID(): string };\nexport const id = () => crypto.randomUUID();', /makes no ids and rolls no dice/],
  ['domain asks for the zone of the machine', 'domain/b8.ts', 'export const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;', /never uses those of the machine/],
  ['domain formats in the locale of the machine', 'domain/b9.ts', 'export const form = new Intl.NumberFormat(undefined, {});', /never uses those of the machine/],
  ['domain sorts in the locale of the machine', 'domain/c1.ts', "export const order = 'a'.localeCompare('b');", /never uses those of the machine/],
  ['electron knows the renderer', 'electron/a1.ts', "export { now } from '#data/clock.ts';", /electron\/ must not know renderer\/data\/\. It may know domain\./],
  ['electron-store outside its folders', 'electron/a2.ts', "import Store from 'electron-store';\nexport const store = new Store();", /Only electron\/settings and electron\/reminders keep small files/],
  ['ipcMain outside electron/ipc', 'electron/a3.ts', "import { ipcMain } from 'electron';\nexport const main = ipcMain;", /Only electron\/ipc listens to windows/],
  ['ipcRenderer outside the preload script', 'electron/a4.ts', "import { ipcRenderer } from 'electron';\nexport const main = ipcRenderer;", /Only electron\/preload\.ts speaks to main/],
  ['Notification outside electron/reminders', 'electron/a5.ts', "import { Notification } from 'electron';\nexport const show = () => new Notification().show();", /Only electron\/reminders shows notifications/],
  ['React in main', 'electron/a6.ts', "export { useState } from 'react';", /React belongs to renderer\//],
  ['components know data', 'renderer/components/a1.ts', "export { now } from '#data/clock.ts';", /renderer\/components\/ must not know renderer\/data\//],
  ['components know the bridge', 'renderer/components/a2.ts', "export { bridge } from '#bridge/bridge.ts';", /renderer\/components\/ must not know renderer\/bridge\//],
  ['data knows the bridge', 'renderer/data/a1.ts', "export { bridge } from '#bridge/bridge.ts';", /renderer\/data\/ must not know renderer\/bridge\//],
  ['data climbs out of its folder', 'renderer/data/a2.ts', "export { bridge } from '../bridge/bridge.ts';", /Name the folder/],
  ['print knows data', 'renderer/print/a1.ts', "export { now } from '#data/clock.ts';", /renderer\/print\/ must not know renderer\/data\//],
  ['a window reads the clock itself', 'renderer/features/people/a1.ts', 'export const at = () => new Date();', /Only renderer\/data\/clock\.ts reads the clock/],
  ['dexie outside data', 'renderer/features/people/a2.ts', "import { Dexie } from 'dexie';\nexport const Db = Dexie;", /Only renderer\/data knows the database/],
  ['live queries past their door', 'renderer/features/people/a3.ts', "export { useLiveQuery } from 'dexie-react-hooks';", /Import useLiveQuery from #data\/live-query\.ts/],
  ['window.heed outside the bridge', 'renderer/features/people/a4.ts', 'export const heed = (): unknown => (window as never)["heed"];\nexport const same = (): unknown => window.heed;', /Only renderer\/bridge reads window\.heed/],
  ['a feature knows a feature', 'renderer/features/people/a5.ts', "export { Goal } from '#features/growth/goal.tsx';", /The feature "people" must not know the feature "growth"/],
  ['a feature loads a feature', 'renderer/features/people/a6.ts', "export const load = () => import('#features/growth/goal.tsx');", /The feature "people" must not know the feature "growth"/],
  ['a window knows Electron', 'renderer/features/people/a7.ts', "export { ipcRenderer } from 'electron';", /From a window, call main through #bridge/],
  ['a window knows Node', 'renderer/features/people/a8.ts', "export { join } from 'path';", /runs without Node: "path"/],
  ['the build knows the app', 'build/a1.ts', "export { now } from '#data/clock.ts';", /build\/ must not know renderer\/data\//],
  ['a folder of everything', 'domain/utils/a1.ts', 'export const one = 1;', /"utils" says nothing/],
  ['a file in camel case', 'domain/dueOn.ts', 'export const one = 1;', /Name the file in kebab-case/],
];

const forbiddenByCompiler: readonly Bad[] = [
  ['domain touches the page', 'domain/t1.ts', 'export const title = document.title;', /Cannot find name 'document'/],
  ['domain starts a timer', 'domain/t2.ts', 'export const timer = setTimeout(() => undefined, 1);', /Cannot find name 'setTimeout'/],
  ['domain reads process', 'domain/t3.ts', 'export const home = process.env;', /Cannot find name 'process'/],
  ['domain compiles data', 'domain/t4.ts', "export { now } from '#data/clock.ts';", /is not listed within the file list of project/],
  ['a window reads process', 'renderer/components/t1.ts', 'export const home = process.env;', /Cannot find name 'process'/],
  ['main touches the page', 'electron/t1.ts', 'export const title = document.title;', /Cannot find name 'document'/],
];

async function makeProject(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'heed-fence-'));
  for (const name of [...checker, ...layers.map((layer) => `${layer}/tsconfig.json`)]) {
    await cp(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (const [name, source] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), source);
  }
  return folder;
}

function check(folder: string, part: 'types' | 'lint') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/check.ts', part], { cwd: folder, encoding: 'utf8' });
  return { status, lines: `${stdout}${stderr}`.split('\n') };
}

const projects: string[] = [];
let sound: string;
let found: readonly string[] = [];

const snippetsOf = (bad: readonly Bad[]) => Object.fromEntries(bad.map(([, file, source]) => [file, `${source}\n`]));

beforeAll(async () => {
  sound = await makeProject(good);
  // Apart from each other: an import of node:fs would bring Node's globals to the compiler.
  const forLinter = await makeProject({ ...good, ...snippetsOf(forbiddenByLint) });
  const forCompiler = await makeProject({ ...good, ...snippetsOf(forbiddenByCompiler) });
  projects.push(sound, forLinter, forCompiler);
  const results = [check(forLinter, 'lint'), check(forCompiler, 'types')];
  expect(results.map(({ status }) => status)).toEqual([1, 1]);
  found = results.flatMap(({ lines }) => lines);
}, 60_000);

afterAll(async () => {
  for (const folder of projects) await rm(folder, { recursive: true, force: true });
});

const answersAbout = (file: string) => found.filter((line) => line.includes(file));

test('what stays within its layer passes', () => {
  for (const part of ['types', 'lint'] as const) {
    const { status, lines } = check(sound, part);
    expect(status, lines.join('\n')).toBe(0);
  }
}, 60_000);

test.each([...forbiddenByLint, ...forbiddenByCompiler])('%s: refused', (_title, file, _source, answer) => {
  expect(answersAbout(file).join('\n')).toMatch(answer);
});

test('nothing else is refused', () => {
  const bad = new Set([...forbiddenByLint, ...forbiddenByCompiler].map(([, file]) => file));
  const about = found.flatMap((line) => /^([a-z][\w./-]+\.tsx?)[:(]/.exec(line)?.[1] ?? []);
  expect(about.filter((file) => !bad.has(file))).toEqual([]);
});
