import { liveQuery } from 'dexie';
import type { PersonId } from '#domain/people/person.ts';
import type { KnownName } from '#domain/sharing/hidden-names.ts';
import { db } from '#data/database.ts';

/** Follows the names of everybody in Heed, whoever is archived or in the trash too. Returns its end. */
export function followNames(listener: (names: readonly KnownName[]) => void): () => void {
  const names = liveQuery(async () => (await db.people.toArray()).map(({ id, name, preferredName, email }): KnownName => ({ key: id, name, preferredName, email })));
  const following = names.subscribe((found) => listener(found));
  return () => following.unsubscribe();
}

/** Whose page, brief, meeting or paper a route is; null where it is nobody's in particular. */
export async function personShownAt(route: string): Promise<PersonId | null> {
  const [, place, id] = route.split(/[/?]/);
  if (!place || !id) return null;
  switch (place) {
    case 'people':
      return id as PersonId;
    case 'one-on-ones':
      return (await db.oneOnOnes.get(id as never))?.personId ?? null;
    case 'goals':
      return (await db.goals.get(id as never))?.personId ?? null;
    case 'plans':
      return (await db.plans.get(id as never))?.personId ?? null;
    case 'matters':
      return (await db.matters.get(id as never))?.personId ?? null;
    case 'requests':
      return (await db.requests.get(id as never))?.personId ?? null;
    default:
      return null;
  }
}
