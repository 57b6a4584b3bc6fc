import type { PersonId } from '#domain/people/person.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { db } from '#data/database.ts';

/** All praise noted for a person, the latest noted first. */
export async function listPraiseOf(personId: PersonId): Promise<Praise[]> {
  const praise = await db.praise.where('personIds').equals(personId).toArray();
  return praise.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => (a.notedOn < b.notedOn ? 1 : -1));
}
