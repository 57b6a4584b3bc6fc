import { type CalendarDate, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import type { RetentionKind } from '#domain/retention/retention-kinds.ts';

/** Tables whose records have a period of their own. Notes go with their one-on-one. */
export type RetainedTable = 'oneOnOnes' | 'talkingPoints' | 'touches' | 'commitments' | 'recoveries' | 'matters' | 'requests' | 'praise' | 'feedback' | 'expectations' | 'goals' | 'plans' | 'occasionMarks' | 'absences' | 'arrangements';

interface Period<T extends TableName> {
  readonly kind: RetentionKind;
  /** The day from which its period counts; null while it is open. What is open never goes. */
  readonly from: (record: RecordOf<T>, today: CalendarDate) => CalendarDate | null;
}

export const periods: { readonly [T in RetainedTable]: Period<T> } = {
  oneOnOnes: { kind: 'conversations', from: ({ state, on }) => (state === 'planned' ? null : on) },
  talkingPoints: { kind: 'conversations', from: ({ closedOn }) => closedOn },
  touches: { kind: 'conversations', from: ({ on }) => on },
  commitments: { kind: 'promises', from: ({ closedOn }) => closedOn },
  recoveries: { kind: 'promises', from: ({ closedOn }) => closedOn },
  matters: { kind: 'asks', from: ({ toldBackOn }) => toldBackOn },
  requests: { kind: 'requests', from: ({ file, closedOn }) => (file === 'closed' ? closedOn : null) },
  praise: { kind: 'praise', from: ({ state, givenOn }) => (state === 'given' ? givenOn : null) },
  feedback: { kind: 'feedback', from: ({ followedUpOn }) => followedUpOn },
  expectations: { kind: 'expectations', from: ({ retiredOn }) => retiredOn },
  goals: { kind: 'growth', from: ({ state, movedOn }) => (state === 'achieved' || state === 'dropped' ? movedOn : null) },
  plans: { kind: 'growth', from: ({ state, toOn }, today) => (state === 'draft' || toOn >= today ? null : toOn) },
  occasionMarks: { kind: 'occasions', from: ({ on }) => on },
  absences: { kind: 'absences', from: ({ toOn }, today) => (toOn >= today ? null : toOn) },
  arrangements: { kind: 'absences', from: ({ toOn }, today) => (toOn === null || toOn >= today ? null : toOn) },
};

/** From when an archived person's period counts: the last change of their profile. It errs on the side of keeping. */
export const goneFrom = ({ state, updatedAt }: Pick<RecordOf<'people'>, 'state' | 'updatedAt'>, zone: string): CalendarDate | null => (state === 'archived' ? calendarDateAt(updatedAt, zone) : null);
