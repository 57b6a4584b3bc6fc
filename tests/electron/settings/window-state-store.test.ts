import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openWindowStateStore } from '#electron/settings/window-state-store.ts';
import { displaysKey } from '#electron/window/window-state.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'heed-places-'));
afterEach(() => fs.rmSync(path.join(folder, 'window.json'), { force: true }));

const laptop = displaysKey([{ x: 0, y: 0, width: 1440, height: 900 }]);
const docked = displaysKey([{ x: 0, y: 0, width: 1440, height: 900 }, { x: 1440, y: 0, width: 2560, height: 1440 }]);
const at = (x: number, isMaximised = false) => ({ bounds: { x, y: 20, width: 1000, height: 700 }, isMaximised });

test('remembers a place for each arrangement of displays, also over a restart', () => {
  openWindowStateStore(folder).write(at(1600, true), docked);
  openWindowStateStore(folder).write(at(40), laptop);
  const places = openWindowStateStore(folder);
  expect([places.read(docked), places.read(laptop)]).toEqual([at(1600, true), at(40)]);
});

test('with other displays than ever before it offers the last place', () => {
  const places = openWindowStateStore(folder);
  expect(places.read('new')).toBeNull();
  places.write(at(7), laptop);
  expect(places.read('new')).toEqual(at(7));
});

test('reads the file of a Heed that knew one place, and forgets the desk not seen for longest', () => {
  fs.writeFileSync(path.join(folder, 'window.json'), JSON.stringify(at(3)));
  const places = openWindowStateStore(folder);
  expect(places.read(laptop)).toEqual(at(3));
  for (let desk = 0; desk < 9; desk += 1) places.write(at(desk), `desk ${desk}`);
  places.write(at(100), 'desk 1');
  expect([places.read('desk 0'), places.read('desk 1'), places.read('desk 8')]).toEqual([at(100), at(100), at(8)]);
});
