import { t } from '@lingui/core/macro';
import type { OwnQuestion } from '#domain/one-on-ones/one-on-one.ts';
import { removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

/** The manager's own questions, in the order they were written; Heed's stand in `domain/one-on-ones/question-bank.ts`. */
export const listOwnQuestions = (): Promise<OwnQuestion[]> => db.ownQuestions.filter(({ deletedAt }) => deletedAt === null).toArray();

export const addOwnQuestion = (question: OwnQuestion): Promise<void> => commit(t`Add question`, [put('ownQuestions', question)]);
export const removeOwnQuestion = removing('ownQuestions', t`Delete question`);
