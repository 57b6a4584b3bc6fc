import * as z from 'zod';
import { idOf, line, recordFields } from '#domain/record-schema.ts';

export const teamId = idOf('team');

/** What belongs to the team as a whole. There is one, under a constant id, so that two machines cannot make two. */
export const team = z.object({
  ...recordFields,
  id: teamId,
  /** The meaning line: what the team is for, in one sentence of the manager. */
  purpose: line,
  /** The meaning line came with the sample team and goes with it, unless it was changed. */
  isSample: z.boolean().optional(),
}).readonly();
