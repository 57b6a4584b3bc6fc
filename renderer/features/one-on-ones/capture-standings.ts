import type { Commitment } from '#domain/commitments/commitment.ts';
import type { Goal } from '#domain/growth/goal.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { captureRef } from '#domain/notes/capture.ts';
import type { TalkingPoint } from '#domain/one-on-ones/one-on-one.ts';
import type { CaptureStanding } from '#components/note-editor/chip-labels.ts';
import type { CapturedRecords } from '#data/captures.ts';

const nothingNew: CaptureStanding = { text: '', isDone: false };
const done = (text: string): CaptureStanding => ({ text, isDone: true });

const commitmentStandings: Record<Commitment['state'], CaptureStanding> = { open: nothingNew, kept: done('kept'), late: done('done late'), broken: done('broken'), released: done('released') };
const pointStandings: Record<TalkingPoint['state'], CaptureStanding> = { open: nothingNew, discussed: done('discussed'), dropped: done('dropped') };
const matterStandings: Record<Matter['state'], CaptureStanding> = { heard: nothingNew, acting: { text: 'acting', isDone: false }, answered: { text: 'answered', isDone: false }, 'told-back': done('told back') };
const goalStandings: Record<Goal['state'], CaptureStanding> = { proposed: nothingNew, active: nothingNew, paused: { text: 'paused', isDone: false }, achieved: done('achieved'), dropped: done('dropped') };

/** What became of each captured record, by the reference under which the note names it. */
export const captureStandings = ({ commitments, points, matters, goals }: CapturedRecords): ReadonlyMap<string, CaptureStanding> =>
  new Map([
    ...commitments.map(({ id, state }) => [captureRef(id), commitmentStandings[state]] as const),
    ...points.map(({ id, state }) => [captureRef(id), pointStandings[state]] as const),
    ...matters.map(({ id, state }) => [captureRef(id), matterStandings[state]] as const),
    ...goals.map(({ id, state }) => [captureRef(id), goalStandings[state]] as const),
  ]);
