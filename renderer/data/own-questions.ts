import type { OwnQuestion } from '#domain/one-on-ones/one-on-one.ts';
import { put, remove } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

/** The manager's own questions, in the order they were written; Heed's stand in `domain/one-on-ones/question-bank.ts`. */
export const listOwnQuestions = (): Promise<OwnQuestion[]> => db.ownQuestions.filter(({ deletedAt }) => deletedAt === null).toArray();

export const saveOwnQuestion = (label: string, question: OwnQuestion): Promise<void> => commit(label, [put('ownQuestions', question)]);
export const removeOwnQuestion = (question: OwnQuestion): Promise<void> => commit('Delete question', [remove('ownQuestions', question)]);
