import { t } from '@lingui/core/macro';
import type { TalkingPoint } from '#domain/one-on-ones/one-on-one.ts';
import { theirsFirst } from '#domain/one-on-ones/talking-points.ts';
import type { PersonId } from '#domain/people/person.ts';
import { changing, removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

const isKept = ({ deletedAt }: TalkingPoint) => deletedAt === null;

const inState = (personId: PersonId, state: TalkingPoint['state']) => db.talkingPoints.where('[personId+state]').equals([personId, state]);

/** What is still to be spoken about with a person, theirs first. */
export async function listOpenPoints(personId: PersonId): Promise<TalkingPoint[]> {
  return (await inState(personId, 'open').toArray()).filter(isKept).sort(theirsFirst);
}

/** The last points closed with a person, the latest first. */
export async function listClosedPoints(personId: PersonId, limit: number): Promise<TalkingPoint[]> {
  const [discussed, dropped] = await Promise.all((['discussed', 'dropped'] as const).map((state) => inState(personId, state).reverse().filter(isKept).limit(limit).toArray()));
  return [...(discussed ?? []), ...(dropped ?? [])].sort((a, b) => ((a.closedOn ?? '') < (b.closedOn ?? '') ? 1 : -1)).slice(0, limit);
}

export const addPoint = (point: TalkingPoint): Promise<void> => commit(t`Add talking point`, [put('talkingPoints', point)]);

/** Changes a point by a rule of `domain/one-on-ones/talking-points.ts`. */
export const changePoint = changing('talkingPoints');

export const removePoint = removing('talkingPoints', t`Delete talking point`);
