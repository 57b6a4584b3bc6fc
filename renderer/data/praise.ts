import type { PersonId } from '#domain/people/person.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

/** The praise noted last for a person, the latest first. Ids sort by creation, so the index gives them in that order. */
export const listPraiseOf = (personId: PersonId, limit: number): Promise<Praise[]> =>
  db.praise.where('personIds').equals(personId).reverse().filter(({ deletedAt }) => deletedAt === null).limit(limit).toArray();

export const savePraise = (label: string, praise: Praise): Promise<void> => commit(label, [put('praise', praise)]);
