import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { sheetFields } from '#domain/print/sheet.ts';

/** The one sheet that holds a recovery key. It is made from what the person sees at that moment and kept nowhere. */
export const recoverySheet = z
  .object({
    ...sheetFields,
    kind: z.literal('recovery'),
    madeOn: calendarDate,
    recoveryKey: z.string().max(100),
    ageIdentity: z.string().max(200),
  })
  .readonly();
export type RecoverySheet = z.infer<typeof recoverySheet>;
