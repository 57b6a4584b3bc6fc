import * as z from 'zod';
import { absenceKinds } from '#domain/absences/absence.ts';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { idOf, recordFields } from '#domain/record-schema.ts';

export const absenceId = idOf('absence');

/**
 * Days on which a person is not there, both ends included. There is no field for a reason, and none of the kinds says
 * more than a colleague may know: health and family are nothing a manager's notebook should hold.
 */
export const absence = z.object({
  ...recordFields,
  id: absenceId,
  personId,
  fromOn: calendarDate,
  toOn: calendarDate,
  kind: z.enum(absenceKinds),
}).readonly();
