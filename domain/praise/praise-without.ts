import type { PersonId } from '#domain/people/person.ts';
import type { Praise } from '#domain/praise/praise.ts';

/** Praise as it stays when people go: with the others it is for, and with the name of whoever said it. Null when it was for nobody else. */
export function praiseWithout(praise: Praise, gone: readonly PersonId[]): Praise | null {
  const personIds = praise.personIds.filter((id) => !gone.includes(id));
  if (personIds.length === 0) return null;
  return praise.source === 'relayed' && praise.fromPersonId !== null && gone.includes(praise.fromPersonId) ? { ...praise, personIds, fromPersonId: null } : { ...praise, personIds };
}
