import * as z from 'zod';
import { calendarDate, wallTime } from '#domain/calendar/calendar-date-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { idOf, line, recordFields, text } from '#domain/record-schema.ts';

export const oneOnOneId = idOf('one-on-one');

/** Stated by the person, 1–5, optional. Never inferred. */
const stated = z.number().int().min(1).max(5).nullable();

/** A planned or held conversation. Its notes are records of their own (`note.ts`), so that lists stay light. */
export const oneOnOne = z.object({
  ...recordFields,
  id: oneOnOneId,
  personId,
  state: z.enum(['planned', 'held', 'missed', 'cancelled']),
  /** The day on the manager's calendar; for a held one the day it was held. */
  on: calendarDate,
  at: wallTime.nullable(),
  lengthMinutes: z.number().int().min(5).max(480),
  place: line,
  /** Where it stood before each move, oldest first. */
  moves: z.array(z.object({ fromOn: calendarDate, fromAt: wallTime.nullable(), movedAt: z.number().int() })).readonly(),
  mood: stated,
  energy: stated,
  workload: stated,
  /** Ids of questions from the bank that were asked in it. */
  askedQuestionIds: z.array(z.string()).readonly(),
  /** Instant at which the wrap-up was finished; null while notes may still be owed. */
  wrappedUpAt: z.number().int().nullable(),
}).readonly();

export const noteId = idOf('note');

/**
 * The text of a one-on-one, Markdown. Shared and private notes are two records, told apart by `visibility`, so that
 * whatever is built for others can be typed to take shared notes only.
 */
export const note = z.object({
  ...recordFields,
  id: noteId,
  oneOnOneId,
  personId,
  visibility: z.enum(['shared', 'private']),
  body: text,
}).readonly();

export const talkingPointId = idOf('talking-point');

/** Belongs to the person until closed, so it survives any number of postponed one-on-ones. */
export const talkingPoint = z.object({
  ...recordFields,
  id: talkingPointId,
  personId,
  raisedBy: z.enum(['them', 'me']),
  text: line.min(1),
  state: z.enum(['open', 'discussed', 'dropped']),
  /** The one-on-one in which it was raised, and the one in which it was closed. */
  raisedIn: oneOnOneId.nullable(),
  closedIn: oneOnOneId.nullable(),
  closedOn: calendarDate.nullable(),
}).readonly();

export const templateId = idOf('template');

/** A beginning for shared notes that the manager wrote; Heed's own stand in `templates.ts`. */
export const template = z.object({ ...recordFields, id: templateId, name: line.min(1), body: text }).readonly();

export const questionId = idOf('question');

/** A question of the manager's own, next to Heed's bank in `question-bank.ts`. */
export const ownQuestion = z.object({ ...recordFields, id: questionId, theme: line, text: line.min(1) }).readonly();
