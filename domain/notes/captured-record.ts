import { assertNever } from '#domain/assert-never.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { commitmentId } from '#domain/commitments/commitment-schema.ts';
import { commitTo } from '#domain/commitments/transitions.ts';
import { goalId } from '#domain/growth/goal-schema.ts';
import { newGoal } from '#domain/growth/new-goal.ts';
import type { Put } from '#domain/journal/change.ts';
import { matterId } from '#domain/matters/matter-schema.ts';
import { hear } from '#domain/matters/transitions.ts';
import type { Captured } from '#domain/notes/capture.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { talkingPointId } from '#domain/one-on-ones/one-on-one-schema.ts';
import { raise } from '#domain/one-on-ones/talking-points.ts';
import type { PersonId } from '#domain/people/person.ts';
import { draftPraise } from '#domain/praise/give.ts';
import { praiseId } from '#domain/praise/praise-schema.ts';

export interface CaptureMoment {
  /** Of the record to be made. */
  readonly id: string;
  readonly personId: PersonId;
  readonly oneOnOneId: OneOnOneId;
  readonly today: CalendarDate;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The change that makes a record of what was captured in a one-on-one. */
export function capturedRecord(captured: Captured, { id, personId, oneOnOneId, today, now }: CaptureMoment): Put {
  switch (captured.kind) {
    case 'promise':
    case 'action': {
      const owner = captured.kind === 'promise' ? 'me' : 'them';
      return { op: 'put', table: 'commitments', value: commitTo({ id: commitmentId.parse(id), personId, owner, text: captured.text, dueOn: captured.dueOn, madeIn: oneOnOneId }, { today, now }) };
    }
    case 'point':
      return { op: 'put', table: 'talkingPoints', value: raise({ id: talkingPointId.parse(id), personId, raisedBy: captured.raisedBy, text: captured.text, raisedIn: oneOnOneId }, now) };
    case 'goal':
      return { op: 'put', table: 'goals', value: { ...newGoal(goalId.parse(id), personId, captured.text, today, now), targetOn: captured.dueOn } };
    case 'praise':
      // Written down in a conversation with the person, so it has been said there.
      return { op: 'put', table: 'praise', value: { ...draftPraise({ id: praiseId.parse(id), personId, whatTheyDid: captured.text, notedOn: today }, now), state: 'given', givenOn: today, givenIn: oneOnOneId } };
    case 'matter':
      return { op: 'put', table: 'matters', value: { ...hear({ id: matterId.parse(id), personId, kind: captured.matterKind, text: captured.text, heardOn: today, raisedIn: oneOnOneId }, now), minutesPerWeek: captured.minutesPerWeek } };
    default:
      return assertNever(captured);
  }
}
