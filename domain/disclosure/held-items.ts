import { t } from '@lingui/core/macro';
import { type CalendarDate, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { commitmentFields, noteFields, oneOnOneFields, recoveryFields, talkingPointFields, touchFields } from '#domain/disclosure/fields-of-conversations.ts';
import { absenceFields, arrangementFields, occasionFields, occasionMarkFields, ownReminderFields, personFields, ritualFields } from '#domain/disclosure/fields-of-person.ts';
import { expectationFields, feedbackFields, goalFields, matterFields, planFields, praiseFields, requestFields } from '#domain/disclosure/fields-of-work.ts';
import type { HeldFields, HeldGround } from '#domain/disclosure/held-field.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';

/** Tables that hold nothing about a person; everything else is disclosed. Marks of reminders carry a key and a time. */
type WithoutPeople = 'templates' | 'ownQuestions' | 'teams' | 'weekReviews' | 'reminderMarks' | 'deletionReceipts';
export type HeldTable = Exclude<TableName, WithoutPeople>;

/** All records about one person, those in the trash too. */
export type HeldRecords = { readonly [T in HeldTable]: readonly RecordOf<T>[] };

/** One field that has something to say. */
export interface HeldFact {
  readonly label: string;
  /** As it was written; the names of others still stand in it. */
  readonly text: string;
  readonly isTyped: boolean;
}

export interface HeldItem {
  /** `table/id`: stays inside Heed. */
  readonly key: string;
  readonly title: string;
  readonly on: CalendarDate;
  readonly isInTrash: boolean;
  /** Held for the manager alone so far: private notes, feedback, private context. */
  readonly isPrivate: boolean;
  readonly facts: readonly HeldFact[];
}

export interface HeldGroup {
  readonly title: string;
  readonly items: readonly HeldItem[];
}

interface Telling<T extends HeldTable> {
  readonly title: string | ((record: RecordOf<T>) => string);
  readonly fields: HeldFields<RecordOf<T>>;
  /** The record's own day; null: the day it was written down. */
  readonly on: (record: RecordOf<T>, ground: HeldGround) => CalendarDate | null | undefined;
  readonly isPrivate?: (record: RecordOf<T>) => boolean;
}

const tellings: { readonly [T in HeldTable]: Telling<T> } = {
  people: { title: t`Profile`, fields: personFields, on: () => null, isPrivate: ({ privateContext }) => privateContext.trim() !== '' },
  oneOnOnes: { title: t`One-on-one`, fields: oneOnOneFields, on: ({ on }) => on },
  notes: { title: ({ visibility }) => (visibility === 'private' ? t`Private note` : t`Shared note`), fields: noteFields, on: ({ oneOnOneId }, { meetingOns }) => meetingOns.get(oneOnOneId), isPrivate: ({ visibility }) => visibility === 'private' },
  talkingPoints: { title: t`Talking point`, fields: talkingPointFields, on: () => null },
  commitments: { title: ({ owner }) => (owner === 'me' ? t`Promise to them` : t`Promise of theirs`), fields: commitmentFields, on: ({ madeOn }) => madeOn },
  matters: { title: t`Something they raised`, fields: matterFields, on: ({ heardOn }) => heardOn },
  requests: { title: t`Request to work differently`, fields: requestFields, on: ({ receivedOn }) => receivedOn },
  recoveries: { title: t`Making good`, fields: recoveryFields, on: ({ beganOn }) => beganOn },
  praise: { title: t`Praise`, fields: praiseFields, on: ({ notedOn }) => notedOn },
  feedback: { title: t`Feedback`, fields: feedbackFields, on: ({ notedOn }) => notedOn, isPrivate: () => true },
  expectations: { title: t`Expectation`, fields: expectationFields, on: ({ sinceOn }) => sinceOn },
  goals: { title: t`Growth goal`, fields: goalFields, on: () => null },
  plans: { title: t`Development plan`, fields: planFields, on: ({ fromOn }) => fromOn },
  touches: { title: t`A word`, fields: touchFields, on: ({ on }) => on },
  occasions: { title: t`Occasion`, fields: occasionFields, on: ({ on }) => on },
  occasionMarks: { title: t`Occasion marked`, fields: occasionMarkFields, on: ({ on }) => on },
  rituals: { title: t`Team ritual`, fields: ritualFields, on: ({ firstOn }) => firstOn },
  absences: { title: t`Absence`, fields: absenceFields, on: ({ fromOn }) => fromOn },
  arrangements: { title: t`How their week differs`, fields: arrangementFields, on: ({ fromOn }) => fromOn },
  ownReminders: { title: t`Reminder of the manager`, fields: ownReminderFields, on: ({ on }) => on },
};

/** The parts of the pack, in the order in which one reads them. */
const groups: readonly { readonly title: string; readonly tables: readonly HeldTable[] }[] = [
  { title: t`Profile`, tables: ['people'] },
  { title: t`One-on-ones and notes`, tables: ['oneOnOnes', 'notes', 'talkingPoints'] },
  { title: t`Promises`, tables: ['commitments', 'recoveries'] },
  { title: t`What they raised and asked for`, tables: ['matters', 'requests'] },
  { title: t`Praise`, tables: ['praise'] },
  { title: t`Feedback`, tables: ['feedback'] },
  { title: t`Expectations`, tables: ['expectations'] },
  { title: t`Growth`, tables: ['plans', 'goals'] },
  { title: t`Words in passing`, tables: ['touches'] },
  { title: t`Absences and arrangements`, tables: ['absences', 'arrangements'] },
  { title: t`Occasions, rituals and reminders`, tables: ['occasions', 'occasionMarks', 'rituals', 'ownReminders'] },
];

function itemOf<T extends HeldTable>(table: T, record: RecordOf<T>, ground: HeldGround): HeldItem {
  const { title, fields, on, isPrivate } = tellings[table] as unknown as Telling<T>;
  const facts = (Object.entries(fields) as [keyof typeof fields & string, HeldFields<RecordOf<T>>[keyof typeof fields]][]).flatMap(([name, field]): HeldFact[] => {
    const value = (record as Readonly<Record<string, unknown>>)[name];
    if (field === null || value === undefined) return [];
    const text = (field as { say(value: unknown, ground: HeldGround): string }).say(value, ground);
    return text === '' ? [] : [{ label: field.label, text, isTyped: field.isTyped }];
  });
  return {
    key: `${table}/${record.id}`,
    title: typeof title === 'function' ? title(record) : title,
    on: on(record, ground) ?? calendarDateAt(record.createdAt, ground.zone),
    isInTrash: record.deletedAt !== null,
    isPrivate: isPrivate?.(record) ?? false,
    facts: [...facts.filter(({ label }) => !LAST.has(label)), ...facts.filter(({ label }) => LAST.has(label))],
  };
}

/** When something was written down is said after what it says. */
const LAST: ReadonlySet<string> = new Set([t`Written down`, t`Last changed`, t`Put in the trash`]);

/** Everything held about a person in groups, each in the order of days. Groups that hold nothing are left out. */
export function heldGroups(records: HeldRecords, ground: HeldGround): HeldGroup[] {
  return groups
    .map(({ title, tables }) => ({
      title,
      items: tables.flatMap((table) => (records[table] as readonly RecordOf<typeof table>[]).map((record) => itemOf(table, record, ground))).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.key < b.key ? -1 : 1)),
    }))
    .filter(({ items }) => items.length > 0);
}
