import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { workplaces } from '#domain/people/person.ts';
import { idOf, line, recordFields, text } from '#domain/record-schema.ts';
import { requestKinds, requestStates } from '#domain/requests/request.ts';
import { rulePackIds } from '#domain/requests/rule-pack.ts';

export const requestId = idOf('request');

/**
 * A request to work differently: received → consulting → trial → agreed · declined · withdrawn, and an appeal.
 *
 * There is no field for why the person asks. In Australia and under the EU directive the right hangs on a circumstance
 * of their life; Heed keeps `isEligible` and never the circumstance.
 */
export const flexibleRequest = z.object({
  ...recordFields,
  id: requestId,
  personId,
  kind: z.enum(requestKinds),
  /** What they would like to change, in the manager's words. */
  asked: text.min(1),
  /** The same in figures, for comparing requests by their structure. */
  daysAWeek: z.number().min(0).max(7).nullable(),
  hoursAWeek: z.number().min(0).max(168).nullable(),
  workplace: z.enum(workplaces).nullable(),
  isStatutory: z.boolean(),
  /** Only where the rules ask for it, else null. */
  isEligible: z.boolean().nullable(),
  receivedOn: calendarDate,
  proposedFromOn: calendarDate.nullable(),
  /** The rules of the day of receipt. `ownDays` is the manager's own number where the rules give none. */
  rule: z.object({ packId: z.enum(rulePackIds), version: z.number().int(), effectiveFrom: calendarDate.nullable(), ownDays: z.number().int().min(1).max(366) }).readonly(),
  state: z.enum(requestStates),
  /** A case file: open while a decision, an appeal or a changed contract is owed. */
  file: z.enum(['open', 'closed']),
  /** The day nothing more was owed; null while the file is open. */
  closedOn: calendarDate.nullable(),
  /** Conversations about the request, or about the appeal. `missed`: they did not come and gave no good reason. */
  meetings: z.array(z.object({ on: calendarDate, about: z.enum(['request', 'appeal']), state: z.enum(['planned', 'held', 'missed']) })).readonly(),
  trial: z.object({ fromOn: calendarDate, toOn: calendarDate, reviewOn: calendarDate, reviewedOn: calendarDate.nullable() }).readonly().nullable(),
  /** Longer periods agreed with the person, in the order they were agreed. */
  extensions: z.array(z.object({ agreedOn: calendarDate, fromOn: calendarDate, untilOn: calendarDate })).readonly(),
  /** The day the person was told the decision in writing. */
  decidedOn: calendarDate.nullable(),
  decision: z
    .object({
      outcome: z.enum(['agreed', 'declined']),
      /** Texts of the grounds as the rules had them; empty when agreed. */
      grounds: z.array(line).readonly(),
      explanation: text,
      /** When agreed, at once or on appeal: from which day. */
      startsOn: calendarDate.nullable(),
    })
    .readonly()
    .nullable(),
  /** Private: the answer to what differs from comparable requests. */
  whatDiffers: text,
  withdrawn: z.object({ on: calendarDate, how: z.enum(['by-them', 'missed-meetings']) }).readonly().nullable(),
  appeal: z
    .object({
      receivedOn: calendarDate,
      heardOn: calendarDate.nullable(),
      decidedOn: calendarDate.nullable(),
      outcome: z.enum(['stands', 'agreed']).nullable(),
      explanation: text,
    })
    .readonly()
    .nullable(),
  contractUpdatedOn: calendarDate.nullable(),
  /** Private: the manager's own note. No letter, reminder or brief holds it. */
  privateNote: text,
}).readonly();
