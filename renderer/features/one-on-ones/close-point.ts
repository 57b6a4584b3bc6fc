import { t } from '@lingui/core/macro';
import type { TalkingPoint } from '#domain/one-on-ones/one-on-one.ts';
import { discuss, drop } from '#domain/one-on-ones/talking-points.ts';
import { sayOutcome } from '#components/say-outcome.ts';
import { changePoint } from '#data/talking-points.ts';
import { undo } from '#data/undo.ts';

type Closing = Parameters<typeof discuss>[1];

export async function markDiscussed({ id }: TalkingPoint, closing: Closing): Promise<void> {
  sayOutcome(await changePoint(t`Mark as discussed`, id, (stored) => discuss(stored, closing)), t`Discussed.`, undo);
}

export async function dropPoint({ id }: TalkingPoint, closing: Closing): Promise<void> {
  sayOutcome(await changePoint(t`Drop talking point`, id, (stored) => drop(stored, closing)), t`Dropped.`, undo);
}
