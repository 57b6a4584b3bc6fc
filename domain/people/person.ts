import type * as z from 'zod';
import type { person, personId } from '#domain/people/person-schema.ts';

export type PersonId = z.infer<typeof personId>;

export const relationships = ['direct-report', 'skip-level', 'peer', 'manager', 'other'] as const;
export const workplaces = ['on-site', 'hybrid', 'remote'] as const;
export type Person = z.infer<typeof person>;

/** What the person is called in a sentence. */
export const calledName = (who: Pick<Person, 'name' | 'preferredName'>): string => who.preferredName || who.name;
