import type { CaptureKind } from '#domain/notes/capture.ts';

/** What a captured record is called on the screen. */
export const captureNames: Record<CaptureKind, string> = { promise: 'Promise', action: 'Action', point: 'Talking point', goal: 'Goal', praise: 'Praise', matter: 'Matter' };
