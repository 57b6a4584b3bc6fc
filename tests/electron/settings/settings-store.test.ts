import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSealer } from '#electron/keys/sealer.ts';
import type { WordSealing } from '#electron/reminders/schedule-store.ts';
import { openSettings } from '#electron/settings/settings-store.ts';

let folder: string;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'heed-settings-'))));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const onDisk = () => fs.readFileSync(path.join(folder, 'settings.json'), 'utf8');
const wordsOf = (settings: ReturnType<typeof openSettings>) => settings.read().wording.ignored;
const silenced = (...ignored: string[]) => ({ wording: { isOn: true, ignored } });

test('in a plain profile settings are kept as they are', () => {
  openSettings(folder, () => 'none').change({ ...silenced('always'), managerName: 'Priya' });
  expect(onDisk()).toContain('always');
  expect(openSettings(folder, () => 'none').read()).toMatchObject({ managerName: 'Priya', wording: { ignored: ['always'] } });
});

test('passages that hints leave alone are sealed with the profile, and readable again without its protection', () => {
  let sealing: WordSealing = 'none';
  const settings = openSettings(folder, () => sealing);
  settings.change(silenced('her illness'));
  sealing = createSealer(randomBytes(32));
  settings.protectionChanged();
  expect(onDisk()).not.toContain('illness');
  const again = openSettings(folder, () => sealing);
  expect(wordsOf(again)).toEqual(['her illness']);
  sealing = 'none';
  again.protectionChanged();
  expect(wordsOf(openSettings(folder, () => 'none'))).toEqual(['her illness']);
});

test('while locked they are neither in memory nor lost, whatever else is changed', () => {
  const sealer = createSealer(randomBytes(32));
  let sealing: WordSealing = sealer;
  const settings = openSettings(folder, () => sealing);
  settings.change(silenced('her illness'));
  sealing = 'locked';
  settings.protectionChanged();
  expect(wordsOf(settings)).toEqual([]);
  settings.change({ textSize: 120 });
  const atNextStart = openSettings(folder, () => sealing);
  expect([wordsOf(atNextStart), atNextStart.read().textSize]).toEqual([[], 120]);
  sealing = sealer;
  atNextStart.protectionChanged();
  expect(wordsOf(atNextStart)).toEqual(['her illness']);
});

test('another key opens none of them, and breaks nothing', () => {
  openSettings(folder, () => createSealer(randomBytes(32))).change({ ...silenced('her illness'), textSize: 120 });
  const other = openSettings(folder, () => createSealer(randomBytes(32)));
  expect([wordsOf(other), other.read().textSize]).toEqual([[], 120]);
});
