import * as z from 'zod';

const bounds = z.object({ x: z.number().int(), y: z.number().int(), width: z.number().int().positive(), height: z.number().int().positive() });
export type Bounds = z.infer<typeof bounds>;

/** What is remembered of the window between two starts. */
export const windowState = z.object({ bounds, isMaximised: z.boolean() });
export type WindowState = z.infer<typeof windowState>;

/** Today's displays as one word: a place is remembered for each arrangement of them, the docked and the undocked one. */
export const displaysKey = (workAreas: readonly Bounds[]): string => workAreas.map(({ x, y, width, height }) => `${x},${y},${width}x${height}`).join(' ');

export const SMALLEST = { width: 480, height: 480 } as const;
const USUAL = { width: 1180, height: 800 } as const;
/** A window counts as reachable when at least this much of its top edge can be grabbed with the pointer. */
const GRAB = { width: 120, height: 32 } as const;

/**
 * Where a window opens. The remembered place is kept only while it can be reached on today's displays: a second
 * screen may be unplugged, or a remembered place may come from a larger one.
 * @param workAreas the displays' areas without panels, the primary one first
 */
export function placeWindow(remembered: WindowState | null, workAreas: readonly Bounds[]): WindowState {
  const primary = workAreas[0];
  if (!primary) return remembered ?? { bounds: { x: 0, y: 0, ...USUAL }, isMaximised: false };
  if (!remembered) return { bounds: centred(USUAL, primary), isMaximised: false };
  const home = workAreas.find((area) => isReachable(remembered.bounds, area));
  if (!home) return { bounds: centred(remembered.bounds, primary), isMaximised: remembered.isMaximised };
  return { bounds: { ...remembered.bounds, ...fitted(remembered.bounds, home) }, isMaximised: remembered.isMaximised };
}

/** A further window stands a little lower and to the right, so that both can be seen. */
export function besides(other: Bounds, workAreas: readonly Bounds[]): Bounds {
  const STEP = 28;
  const moved = { ...other, x: other.x + STEP, y: other.y + STEP };
  const home = workAreas.find((area) => isReachable(other, area));
  const isInside = home && moved.x + moved.width <= home.x + home.width && moved.y + moved.height <= home.y + home.height;
  return home && !isInside ? { ...moved, x: home.x, y: home.y } : moved;
}

function isReachable(window: Bounds, area: Bounds): boolean {
  const overlap = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return overlap >= Math.min(GRAB.width, window.width) && window.y >= area.y && window.y + GRAB.height <= area.y + area.height;
}

function fitted(size: { width: number; height: number }, area: Bounds) {
  return {
    width: Math.max(SMALLEST.width, Math.min(size.width, area.width)),
    height: Math.max(SMALLEST.height, Math.min(size.height, area.height)),
  };
}

function centred(size: { width: number; height: number }, area: Bounds): Bounds {
  const { width, height } = fitted(size, area);
  return { x: Math.round(area.x + Math.max(0, area.width - width) / 2), y: Math.round(area.y + Math.max(0, area.height - height) / 2), width, height };
}
