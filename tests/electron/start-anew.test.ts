import { expect, test } from 'vitest';
import { startAnew } from '#electron/start-anew.ts';

const argv = ['/opt/heed/heed', '/srv/heed', '--hidden', 'heed://person/1', '--no-sandbox'];

/** What happens to the app, in its order. */
function running({ isSaved = true, appImage = undefined as string | undefined } = {}) {
  const happened: unknown[] = [];
  return {
    happened,
    parts: {
      app: { quit: () => void happened.push('quit'), relaunch: (how: unknown) => void happened.push(how) },
      saveAll: async () => {
        happened.push('save');
        return Promise.resolve(isSaved);
      },
      argv,
      appImage,
    },
  };
}

test('saves what is typed, asks for another start in sight, then ends', async () => {
  const { happened, parts } = running();
  expect(await startAnew(parts)).toBe('starting');
  expect(happened).toEqual(['save', { args: ['/srv/heed', '--no-sandbox'] }, 'quit']);
});

test('starts the file of an AppImage, not the program in its mount', async () => {
  const { happened, parts } = running({ appImage: '/home/r/Heed.AppImage' });
  await startAnew(parts);
  expect(happened[1]).toMatchObject({ execPath: '/home/r/Heed.AppImage' });
});

test('stays while something typed is not saved, and a later end is no start', async () => {
  const { happened, parts } = running({ isSaved: false });
  expect(await startAnew(parts)).toBe('unsaved');
  expect(happened).toEqual(['save']);
});
