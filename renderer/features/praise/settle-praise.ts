import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { givePraise, takeBackPraise } from '#domain/praise/give.ts';
import type { Praise, PraiseChannel } from '#domain/praise/praise.ts';
import type { Transition } from '#domain/transition.ts';
import { showToast } from '#components/toast.tsx';
import { removePraise, savePraise } from '#data/praise.ts';
import { undo } from '#data/undo.ts';

const takeBack = () => void undo();

/** Saves what a rule made of praise and says so with a way back, or says why it cannot be. */
async function settle(label: string, outcome: Transition<Praise>, text: string): Promise<void> {
  if (outcome.kind === 'refused') return showToast({ text: outcome.reason });
  await savePraise(label, outcome.value);
  showToast({ text, undo: takeBack });
}

export const markSaid = (praise: Praise, on: CalendarDate, channel: PraiseChannel | null = praise.channel): Promise<void> =>
  settle(praise.source === 'mine' ? 'Mark praise as said' : 'Mark as told', givePraise(praise, { on, givenIn: null, channel }), praise.source === 'mine' ? 'Said. It stands in the log.' : 'Told. It stands in the log.');

export const markUnsaid = (praise: Praise): Promise<void> => settle('Mark praise as not said yet', takeBackPraise(praise), 'It waits to be said again.');

export async function discard(praise: Praise): Promise<void> {
  await removePraise(praise);
  showToast({ text: 'Deleted the praise.', undo: takeBack });
}
