import { t } from '@lingui/core/macro';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { Goal } from '#domain/growth/goal.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { captureRef } from '#domain/notes/capture.ts';
import type { TalkingPoint } from '#domain/one-on-ones/one-on-one.ts';
import type { CaptureStanding } from '#components/note-editor/chip-labels.ts';
import type { CapturedRecords } from '#data/captures.ts';

const nothingNew: CaptureStanding = { text: '', isDone: false };
const done = (text: string): CaptureStanding => ({ text, isDone: true });

const commitmentStandings: Record<Commitment['state'], CaptureStanding> = { open: nothingNew, kept: done(t`kept`), late: done(t`done late`), broken: done(t`broken`), released: done(t`released`) };
const pointStandings: Record<TalkingPoint['state'], CaptureStanding> = { open: nothingNew, discussed: done(t`discussed`), dropped: done(t`dropped`) };
const matterStandings: Record<Matter['state'], CaptureStanding> = { heard: nothingNew, acting: { text: t`acting`, isDone: false }, answered: { text: t`answered`, isDone: false }, 'told-back': done(t`told back`) };
const goalStandings: Record<Goal['state'], CaptureStanding> = { proposed: nothingNew, active: nothingNew, paused: { text: t`paused`, isDone: false }, achieved: done(t`achieved`), dropped: done(t`dropped`) };

/** What became of each captured record, by the reference under which the note names it. */
export const captureStandings = ({ commitments, points, matters, goals }: CapturedRecords): ReadonlyMap<string, CaptureStanding> =>
  new Map([
    ...commitments.map(({ id, state }) => [captureRef(id), commitmentStandings[state]] as const),
    ...points.map(({ id, state }) => [captureRef(id), pointStandings[state]] as const),
    ...matters.map(({ id, state }) => [captureRef(id), matterStandings[state]] as const),
    ...goals.map(({ id, state }) => [captureRef(id), goalStandings[state]] as const),
  ]);
