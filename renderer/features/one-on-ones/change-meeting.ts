import type { OneOnOne, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { changed } from '#domain/transition.ts';
import { changeOneOnOne } from '#data/one-on-ones.ts';

/** Notes down something about the one-on-one that no rule can refuse; nothing when it has been deleted meanwhile. */
export async function changeMeeting(label: string, id: OneOnOneId, change: (meeting: OneOnOne) => OneOnOne): Promise<void> {
  await changeOneOnOne(label, id, (meeting) => changed(change(meeting)));
}
