import { t } from '@lingui/core/macro';
import type { Feedback, FeedbackId, FollowUp } from '#domain/feedback/feedback.ts';
import type { PersonId } from '#domain/people/person.ts';
import { changed } from '#domain/transition.ts';
import { changing, removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { rowsWith } from '#data/rows-with.ts';

const isKept = ({ deletedAt }: FollowUp) => deletedAt === null;

/** A person's feedback, the latest noted first. Private: for the person's own page only. */
export async function listFeedbackOf(personId: PersonId): Promise<Feedback[]> {
  return (await db.feedback.where('personId').equals(personId).toArray()).filter(isKept).sort((a, b) => (a.notedOn < b.notedOn || (a.notedOn === b.notedOn && a.id < b.id) ? 1 : -1));
}

const toFollowUp = ({ id, personId, followUpOn, deletedAt }: Feedback): FollowUp => ({ id, personId, followUpOn, deletedAt });

/** The days on which the manager wants to come back to something, without a word of what it is. */
export async function listFollowUps(): Promise<FollowUp[]> {
  const given = await rowsWith(db.feedback, 'state', ['drafted', 'given']);
  return given.filter((each) => isKept(each) && each.followUpOn !== null).map(toFollowUp);
}

/** Those with one person. */
export const listFollowUpsWith = async (personId: PersonId): Promise<FollowUp[]> => (await listFeedbackOf(personId)).filter(({ state, followUpOn }) => state !== 'followed-up' && followUpOn !== null).map(toFollowUp);

export const addFeedback = (feedback: Feedback): Promise<void> => commit(t`Add private note`, [put('feedback', feedback)]);

/** Changes feedback by a rule of `domain/feedback/transitions.ts`. */
export const changeFeedback = changing('feedback');

/** Saves what is typed into feedback; does nothing when it has been deleted meanwhile. */
export async function editFeedback(label: string, id: FeedbackId, change: (feedback: Feedback) => Feedback): Promise<void> {
  await changeFeedback(label, id, (feedback) => changed(change(feedback)));
}

export const removeFeedback = removing('feedback', t`Delete private note`);
