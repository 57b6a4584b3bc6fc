import { expect, test } from 'vitest';
import { besides, type Bounds, placeWindow, SMALLEST, windowState } from '#electron/window/window-state.ts';

const laptop: Bounds = { x: 0, y: 0, width: 1440, height: 900 };
const beside: Bounds = { x: 1440, y: 0, width: 1920, height: 1080 };
const remembered = (bounds: Partial<Bounds>, isMaximised = false) => ({ bounds: { x: 100, y: 80, width: 1000, height: 700, ...bounds }, isMaximised });

test('opens in the middle of the primary display the first time', () => {
  expect(placeWindow(null, [laptop, beside])).toEqual({ bounds: { x: 130, y: 50, width: 1180, height: 800 }, isMaximised: false });
});

test.each([
  ['comes back where it was', remembered({}), [laptop], remembered({}).bounds],
  ['comes back on a second display', remembered({ x: 1600 }), [laptop, beside], remembered({ x: 1600 }).bounds],
  ['comes back to the middle when that display is gone', remembered({ x: 1600 }), [laptop], { x: 220, y: 100, width: 1000, height: 700 }],
  ['stays partly outside, as it was put', remembered({ x: -700 }), [laptop], remembered({ x: -700 }).bounds],
  ['comes back when only a sliver could be grabbed', remembered({ x: -950 }), [laptop], { x: 220, y: 100, width: 1000, height: 700 }],
  ['comes back when its title bar is above the screen', remembered({ y: -40 }), [laptop], { x: 220, y: 100, width: 1000, height: 700 }],
  ['comes back when its title bar is below the screen', remembered({ y: 890 }), [laptop], { x: 220, y: 100, width: 1000, height: 700 }],
  ['shrinks to a smaller display', remembered({ x: 0, y: 0, width: 3000, height: 2000 }), [laptop], laptop],
  ['is never smaller than what can be used', remembered({ width: 50, height: 40 }), [laptop], { x: 100, y: 80, ...SMALLEST }],
])('%s', (_what, state, displays, bounds) => expect(placeWindow(state, displays).bounds).toEqual(bounds));

test('remembers that it was maximised, wherever it lands', () => {
  expect(placeWindow(remembered({}, true), [laptop]).isMaximised).toBe(true);
  expect(placeWindow(remembered({ x: 5000 }, true), [laptop]).isMaximised).toBe(true);
});

test('a further window stands beside the first, and back at the corner where that would not fit', () => {
  expect(besides(remembered({}).bounds, [laptop])).toEqual({ x: 128, y: 108, width: 1000, height: 700 });
  expect(besides({ x: 440, y: 200, width: 1000, height: 700 }, [laptop])).toEqual({ x: 0, y: 0, width: 1000, height: 700 });
});

test.each([{}, { bounds: { x: 0, y: 0, width: 0, height: 5 }, isMaximised: false }, { bounds: { x: 0.5, y: 0, width: 5, height: 5 }, isMaximised: false }, { bounds: 'left', isMaximised: false }])('does not believe %j', (stored) => {
  expect(windowState.safeParse(stored).success).toBe(false);
});
