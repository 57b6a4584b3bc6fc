import type { Commit } from '#domain/journal/change.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { PersonId } from '#domain/people/person.ts';

/** A commit that adds one person. */
export const aCommit = (name: string, id = `person-${name}`): Commit => ({
  label: 'Add person',
  at: 1,
  origin: 'test',
  changes: [{ op: 'put', table: 'people', value: newPerson(id.slice(0, 200) as PersonId, name, {}, 1) }],
});
