import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { isZone } from '#domain/calendar/instant.ts';
import { leaveForms } from '#domain/leaving/leave.ts';

export const leaveProfileRequest = z.object({ kind: z.literal('leave-profile'), form: z.enum(leaveForms), isPrivateIn: z.boolean(), today: calendarDate, zone: z.string().max(100).refine(isZone) });
