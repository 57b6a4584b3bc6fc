import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changelogProblem, closeChangelog } from '#build/release/changelog.ts';
import { checksumLines } from '#build/release/checksums.ts';
import { withVersion } from '#build/release/set-version.ts';
import { isInstalled } from '#tests/support/tools.ts';

test('the open part of the changelog is closed under its version and day; older parts stay', () => {
  const text = '# Changes\n\n## 1.2.0, not released yet\n\n- New.\n\n## 1.1.4, 1 May 2026\n\n- Old, not released yet.\n';
  expect(closeChangelog(text, '1.2.0', '2026-11-03')).toBe('# Changes\n\n## 1.2.0, 3 November 2026\n\n- New.\n\n## 1.1.4, 1 May 2026\n\n- Old, not released yet.\n');
  expect(closeChangelog('## not released yet\n', '1.2.0', '2026-01-22')).toBe('## 1.2.0, 22 January 2026\n');
});

test('Heed’s own changelog can be released', () => expect(changelogProblem(readFileSync('CHANGELOG.md', 'utf8'))).toBeNull());

test.each(['package.json', 'package-lock.json'])('the version is set in %s, and nothing else is', (name) => {
  const text = readFileSync(name, 'utf8');
  const { version } = JSON.parse(text) as { readonly version: string };
  const changed = withVersion(text, version, '7.8.9');
  const parsed = JSON.parse(changed) as { version: string; packages?: Record<string, { version: string }> };
  expect(parsed.version).toBe('7.8.9');
  if (parsed.packages) expect(parsed.packages['']?.version).toBe('7.8.9');
  const [before, after] = [text.split('\n'), changed.split('\n')];
  expect(after.filter((line, at) => line !== before[at])).toHaveLength(name === 'package.json' ? 1 : 2);
  expect(() => withVersion(text, '0.0.0-none', '7.8.9')).toThrow('There is no "version": "0.0.0-none" to set to 7.8.9.');
});

test('checksums are as sha256sum reads them, by name', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'heed-sums-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = ['b.deb', 'a b.zip'].map((name) => path.join(folder, name));
  for (const file of files) writeFileSync(file, path.basename(file));
  const lines = await checksumLines(files);
  expect(lines.split('\n').map((line) => line.slice(66))).toEqual(['a b.zip', 'b.deb', '']);
  writeFileSync(path.join(folder, 'SHA256SUMS'), lines);
  if (!isInstalled('sha256sum')) return;
  const check = () => execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' });
  check();
  writeFileSync(files[0] as string, 'changed');
  expect(check).toThrow('sha256sum');
});
