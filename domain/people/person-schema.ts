import * as z from 'zod';
import { calendarDate, monthDay } from '#domain/calendar/calendar-date-schema.ts';
import { leapDayChoices } from '#domain/calendar/month-day.ts';
import { occasionPreferences } from '#domain/occasions/occasion.ts';
import { idOf, line, recordFields, text } from '#domain/record-schema.ts';
import { relationships, workplaces } from '#domain/people/person.ts';

export const personId = idOf('person');

const ids = z.array(z.string().min(1).max(200)).readonly();

/** Someone the manager looks after. Empty text means "not said"; nothing here is inferred. */
export const person = z.object({
  ...recordFields,
  id: personId,
  name: line.min(1),
  preferredName: line,
  pronouns: line,
  email: line,
  relationship: z.enum(relationships),
  role: line,
  team: line,
  /** Where they sit: an office, a town. */
  location: line,
  startOn: calendarDate.nullable(),
  /** Birthdays need no year. */
  birthday: monthDay.nullable(),
  birthYear: z.number().int().min(1900).max(2200).nullable(),
  /** IANA zone; null means the manager's own. */
  timeZone: z.string().max(100).nullable(),
  workplace: z.enum(workplaces).nullable(),
  /** In the person's words: "Tue–Thu in the office, 9–17". */
  workingPattern: line,
  shift: line,
  level: line,
  recognitionPreference: z.enum(['public', 'private', 'either']).nullable(),
  recognitionNote: line,
  /** How their birthday may be marked. Opt-out: "none" means no reminder either. */
  occasionPreference: z.enum(occasionPreferences),
  /** How their work anniversary may be marked; null: as their birthday. */
  anniversaryPreference: z.enum(occasionPreferences).nullable(),
  /** Where a 29 February goes in common years; null: nobody asked them yet, and it is the 28th. */
  leapDayOn: z.enum(leapDayChoices).nullable(),
  /** Private: life and work context. Leaves Heed only in what is held about the person, for that person. */
  privateContext: text,
  aspirationsShort: text,
  aspirationsLong: text,
  strengths: text,
  /** Days between one-on-ones; null follows the manager's service standard. */
  cadenceDays: z.number().int().min(1).max(366).nullable(),
  /** Days within which they should hear something good; null follows the manager's service standard. */
  praiseEveryDays: z.number().int().min(1).max(366).nullable(),
  /** Since when the manager looks after them, where that is not since they started; null: not said. */
  withMeSince: calendarDate.nullable(),
  state: z.enum(['active', 'archived']),
  /** While they lie in the trash: ids of what others share and went on without them, so that it names them again when they come back. */
  wasPartOf: z.object({ praise: ids, said: ids, rituals: ids }).readonly().nullable(),
}).readonly();
