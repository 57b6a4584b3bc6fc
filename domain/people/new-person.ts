import type { Person, PersonId } from '#domain/people/person.ts';
import { type Draft, stamp } from '#domain/record.ts';

const nothingSaid: Omit<Draft<Person>, 'id' | 'name'> = {
  preferredName: '',
  pronouns: '',
  email: '',
  relationship: 'direct-report',
  role: '',
  team: '',
  location: '',
  startOn: null,
  birthday: null,
  birthYear: null,
  timeZone: null,
  workplace: null,
  workingPattern: '',
  shift: '',
  level: '',
  recognitionPreference: null,
  recognitionNote: '',
  occasionPreference: 'public',
  anniversaryPreference: null,
  leapDayOn: null,
  privateContext: '',
  aspirationsShort: '',
  aspirationsLong: '',
  strengths: '',
  cadenceDays: null,
  praiseEveryDays: null,
  withMeSince: null,
  state: 'active',
  wasPartOf: null,
};

/**
 * A person of whom only the given is known. `now` is an instant in epoch milliseconds.
 * Occasions are opt-out, so a new person's may be marked until they say otherwise.
 */
export const newPerson = (id: PersonId, name: string, known: Partial<Draft<Person>>, now: number): Person => stamp<Person>({ ...nothingSaid, ...known, id, name }, now);
