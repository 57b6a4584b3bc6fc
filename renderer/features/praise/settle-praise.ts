import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { givePraise, takeBackPraise } from '#domain/praise/give.ts';
import type { Praise, PraiseChannel } from '#domain/praise/praise.ts';
import { sayOutcome } from '#components/say-outcome.ts';
import { changePraise, removePraise } from '#data/praise.ts';
import { undo } from '#data/undo.ts';

/** They have heard it: of one's own, "said"; of what others said, "told". The channel stays as it was noted when none is named. */
export async function markSaid({ id, source }: Praise, on: CalendarDate, channel?: PraiseChannel): Promise<void> {
  const [label, text] = source === 'mine' ? [t`Mark praise as said`, t`Said.`] : [t`Mark praise as told`, t`Told.`];
  sayOutcome(await changePraise(label as string, id, (stored) => givePraise(stored, { on, givenIn: null, ...(channel ? { channel } : {}) })), text as string, undo);
}

export async function markUnsaid({ id }: Praise): Promise<void> {
  sayOutcome(await changePraise(t`Mark praise as not said yet`, id, takeBackPraise), t`It waits to be said again.`, undo);
}

export async function discard(praise: Praise): Promise<void> {
  sayOutcome(await removePraise(praise), t`Deleted the praise.`, undo);
}
