import { assertNever } from '#domain/assert-never.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { CommitmentId } from '#domain/commitments/commitment.ts';
import { commitTo } from '#domain/commitments/transitions.ts';
import type { GoalId } from '#domain/growth/goal.ts';
import { newGoal } from '#domain/growth/new-goal.ts';
import type { Put } from '#domain/journal/change.ts';
import type { MatterId } from '#domain/matters/matter.ts';
import { hear } from '#domain/matters/transitions.ts';
import type { Captured } from '#domain/notes/capture.ts';
import type { OneOnOneId, TalkingPointId } from '#domain/one-on-ones/one-on-one.ts';
import { raise } from '#domain/one-on-ones/talking-points.ts';
import type { PersonId } from '#domain/people/person.ts';
import { draftPraise } from '#domain/praise/give.ts';
import type { PraiseId } from '#domain/praise/praise.ts';

export interface CaptureMoment {
  /** Of the record to be made. */
  readonly id: string;
  readonly personId: PersonId;
  /** Null outside a conversation. */
  readonly oneOnOneId: OneOnOneId | null;
  readonly today: CalendarDate;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The change that makes a record of what was captured in a one-on-one, or beside it. */
export function capturedRecord(captured: Captured, { id, personId, oneOnOneId, today, now }: CaptureMoment): Put {
  switch (captured.kind) {
    case 'promise':
    case 'action': {
      const owner = captured.kind === 'promise' ? 'me' : 'them';
      return { op: 'put', table: 'commitments', value: commitTo({ id: id as CommitmentId, personId, owner, text: captured.text, dueOn: captured.dueOn, madeIn: oneOnOneId }, { today, now }) };
    }
    case 'point':
      return { op: 'put', table: 'talkingPoints', value: raise({ id: id as TalkingPointId, personId, raisedBy: captured.raisedBy, text: captured.text, raisedIn: oneOnOneId }, now) };
    case 'goal':
      return { op: 'put', table: 'goals', value: { ...newGoal(id as GoalId, personId, captured.text, today, now), targetOn: captured.dueOn } };
    case 'praise':
      // Written down in a conversation with the person, so it has been said there.
      return { op: 'put', table: 'praise', value: { ...draftPraise({ id: id as PraiseId, personIds: [personId], whatTheyDid: captured.text, notedOn: today }, now), state: 'given', givenOn: today, givenIn: oneOnOneId, channel: 'in-person' } };
    case 'matter':
      return { op: 'put', table: 'matters', value: { ...hear({ id: id as MatterId, personId, kind: captured.matterKind, text: captured.text, heardOn: today, raisedIn: oneOnOneId }, now), minutesPerWeek: captured.minutesPerWeek } };
    default:
      return assertNever(captured);
  }
}
