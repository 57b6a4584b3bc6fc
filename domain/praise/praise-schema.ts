import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { oneOnOneId } from '#domain/one-on-ones/one-on-one-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { praiseChannels } from '#domain/praise/praise.ts';
import { idOf, line, recordFields, text } from '#domain/record-schema.ts';

export const praiseId = idOf('praise');

const praiseFields = {
  ...recordFields,
  id: praiseId,
  /** Whose doing it was: one or several people, who share one record. */
  personIds: z.array(personId).min(1).readonly(),
  situation: text,
  /** What they did; for a word from somebody else, what that one said. */
  whatTheyDid: line.min(1),
  impact: text,
  /** Only what is public may ever stand in something shared. */
  visibility: z.enum(['public', 'private']),
  /** `given`: they have heard it, whoever it came from. */
  state: z.enum(['drafted', 'given']),
  notedOn: calendarDate,
  givenOn: calendarDate.nullable(),
  givenIn: oneOnOneId.nullable(),
  channel: z.enum(praiseChannels).nullable(),
};

/**
 * Specific recognition: situation, what they did, impact. The manager's own; *relayed*, what a colleague said; or a
 * *meaning line*, what a customer outside said. Words of others are owed to those they are about until they are told.
 */
export const praise = z
  .discriminatedUnion('source', [
    z.object({ ...praiseFields, source: z.literal('mine') }),
    z.object({
      ...praiseFields,
      source: z.literal('relayed'),
      /** Who said it, when they are one of the people in Heed. */
      fromPersonId: personId.nullable(),
      /** Their name as it was written down; it outlives the person's record. */
      fromName: line.min(1),
    }),
    z.object({ ...praiseFields, source: z.literal('customer'), /** Who said it; may be empty. */ customer: line }),
  ])
  .readonly();
