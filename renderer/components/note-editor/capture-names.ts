import { t } from '@lingui/core/macro';
import type { CaptureKind } from '#domain/notes/capture.ts';

/** What a captured record is called on the screen. */
export const captureNames: Record<CaptureKind, string> = { promise: t`Promise`, action: t`Action`, point: t`Talking point`, goal: t`Goal`, praise: t`Praise`, matter: t`Matter` };
