import type { OneOnOne, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { inTurn } from '#data/in-turn.ts';
import { readOneOnOne, saveOneOnOne } from '#data/one-on-ones.ts';

/** Changes the one-on-one as it is stored at that moment, so that two quick answers do not undo each other. */
export const changeMeeting = (label: string, id: OneOnOneId, change: (meeting: OneOnOne) => OneOnOne): Promise<void> =>
  inTurn(async () => {
    const meeting = await readOneOnOne(id);
    if (meeting) await saveOneOnOne(label, change(meeting));
  });
