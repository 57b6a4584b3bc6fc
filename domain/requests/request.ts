import type * as z from 'zod';
import type { flexibleRequest, requestId } from '#domain/requests/request-schema.ts';

export type RequestId = z.infer<typeof requestId>;

/** What a request to work differently is about. */
export const requestKinds = ['hours', 'place', 'pattern', 'part-time', 'leave-pattern', 'other'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const requestStates = ['received', 'consulting', 'trial', 'agreed', 'declined', 'withdrawn'] as const;

/** A request to work differently, from the day it is made to the day nothing more is owed. */
export type FlexibleRequest = z.infer<typeof flexibleRequest>;
export type RequestMeeting = FlexibleRequest['meetings'][number];
type Appeal = NonNullable<FlexibleRequest['appeal']>;
/** What the clocks need to know of an appeal, without its words. */
export type AppealStanding = Pick<Appeal, 'receivedOn' | 'outcome' | 'decidedOn'>;
/** The rules that applied on the day of receipt. They stay, whatever changes later. */
export type AppliedRule = FlexibleRequest['rule'];
