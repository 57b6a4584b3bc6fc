import { addDays, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { Goal } from '#domain/growth/goal.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { captureRef } from '#domain/notes/capture.ts';
import type { OneOnOne, TalkingPoint } from '#domain/one-on-ones/one-on-one.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { localZone } from '#data/clock.ts';
import { db } from '#data/database.ts';

/** Everything that was captured in one conversation, in the order it was written down. */
export interface CapturedRecords {
  readonly commitments: readonly Commitment[];
  readonly points: readonly TalkingPoint[];
  readonly matters: readonly Matter[];
  readonly praise: readonly Praise[];
  /** Goals do not say where they were set, so these are the person's goals that the note refers to. */
  readonly goals: readonly Goal[];
}

const LAST = '\uffff';

/** Reads what was captured in a one-on-one. Bound by the day its record came to be, so that ten years of others are not read. */
export async function readCaptured(meeting: OneOnOne, refs: ReadonlySet<string>): Promise<CapturedRecords> {
  const { personId, id, createdAt, on } = meeting;
  const madeOn = calendarDateAt(createdAt, localZone());
  const since = addDays(madeOn < on ? madeOn : on, -1);
  const [commitments, points, matters, praise, goals] = await Promise.all([
    db.commitments.where('[personId+madeOn]').between([personId, since], [personId, LAST]).filter((each) => each.madeIn === id).toArray(),
    db.talkingPoints.where('[personId+createdAt]').between([personId, createdAt - 86_400_000], [personId, Infinity]).filter((each) => each.raisedIn === id).toArray(),
    db.matters.where('[personId+heardOn]').between([personId, since], [personId, LAST]).filter((each) => each.raisedIn === id).toArray(),
    db.praise.where('personIds').equals(personId).filter((each) => each.givenIn === id).toArray(),
    db.goals.where('personId').equals(personId).filter((each) => refs.has(captureRef(each.id))).toArray(),
  ]);
  return { commitments: kept(commitments), points: kept(points), matters: kept(matters), praise: kept(praise), goals: kept(goals) };
}

const kept = <R extends { readonly id: string; readonly deletedAt: number | null }>(records: readonly R[]): R[] => records.filter(({ deletedAt }) => deletedAt === null).toSorted((a, b) => (a.id < b.id ? -1 : 1));
