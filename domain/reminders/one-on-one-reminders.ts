import { plural, t } from '@lingui/core/macro';
import { addDays, type CalendarDate, type WallTime } from '#domain/calendar/calendar-date.ts';
import { previousWorkingDay } from '#domain/calendar/working-days.ts';
import type { PlanInput } from '#domain/reminders/plan-input.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import type { Candidate, Planning } from '#domain/reminders/planning.ts';
import { dayAndTime, namedDay, nameOf } from '#domain/reminders/wording.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

type Meeting = PlanInput['oneOnOnes'][number];


/** Preparing a planned one-on-one, and writing up one that has ended without a wrap-up. */
export const remindOfOneOnOnes = (planning: Planning): Candidate[] =>
  planning.input.oneOnOnes.flatMap((meeting) => {
    const person = planning.personOf(meeting.personId);
    if (person === null || meeting.deletedAt !== null || meeting.on < planning.fromOn || meeting.on > addDays(planning.toOn, 1)) return [];
    const name = nameOf(person);
    const prepare = meeting.state === 'planned' ? [...eveningBefore(planning, meeting, name), ...soon(planning, meeting, name)] : [];
    const isOwed = meeting.state === 'planned' || (meeting.state === 'held' && meeting.wrappedUpAt === null);
    return isOwed ? [...prepare, writeUp(planning, meeting, name)] : prepare;
  });

/** A moved one-on-one is another occasion to prepare for, so its day and time are part of the key. */
const keyOf = (kind: string, { id, on, at }: Meeting) => `${kind}:${id}:${on}${at === null ? '' : `T${at}`}`;

/** When its day and time were last settled. One planned or moved later than the evening before has none. */
const settledAt = ({ createdAt, moves }: Meeting): number => moves.at(-1)?.movedAt ?? createdAt;

const startOf = (planning: Planning, on: CalendarDate, at: WallTime | null) => (at === null ? planning.at(addDays(on, 1), '00:00' as WallTime) : planning.at(on, at));

function eveningBefore(planning: Planning, meeting: Meeting, name: string): Candidate[] {
  const { workingDaysOnly, lead } = planning.input.settings.reminders;
  const dayBefore = addDays(meeting.on, -1);
  const eveningOn = workingDaysOnly ? previousWorkingDay(meeting.on, planning.work) : dayBefore;
  const dueAt = planning.at(eveningOn, lead.prepEveningAt);
  return [
    {
      key: keyOf('prep-evening', meeting),
      kind: 'prep-evening',
      dueAt,
      expiresAt: startOf(planning, meeting.on, meeting.at),
      changedAt: settledAt(meeting),
      urgency: 'moment',
      title: t`One-on-one with ${name}, ${dayAndTime(meeting.on, meeting.at)}`,
      body: t`The brief is ready: what you owe first, then what they raised.`,
      reason: eveningOn === dayBefore ? t`The evening before.` : t`The last working evening before.`,
      route: `/people/${meeting.personId}/brief`,
    },
  ];
}

function soon(planning: Planning, meeting: Meeting, name: string): Candidate[] {
  if (meeting.at === null) return [];
  const { prepMinutesBefore } = planning.input.settings.reminders.lead;
  const startAt = planning.at(meeting.on, meeting.at);
  return [
    {
      key: keyOf('prep-soon', meeting),
      kind: 'prep-soon',
      dueAt: startAt - prepMinutesBefore * MINUTE_MS,
      // With no minutes of warning it still needs a moment in which it may be shown.
      expiresAt: startAt + (prepMinutesBefore === 0 ? 5 * MINUTE_MS : 0),
      changedAt: settledAt(meeting),
      urgency: 'moment',
      title: t`One-on-one with ${name} at ${meeting.at}`,
      body: t`Open the brief.`,
      reason: prepMinutesBefore === 0 ? t`When it starts.` : plural(prepMinutesBefore, { one: '# minute before it starts.', other: '# minutes before it starts.' }),
      route: `/people/${meeting.personId}/brief`,
    },
  ];
}

function writeUp(planning: Planning, meeting: Meeting, name: string): PlannedReminder {
  const { writeUpHoursAfter, prepEveningAt } = planning.input.settings.reminders.lead;
  const when = meeting.at === null ? namedDay(meeting.on) : t`${namedDay(meeting.on)} at ${meeting.at}`;
  const common = {
    key: keyOf('write-up', meeting),
    kind: 'write-up',
    expiresAt: null,
    urgency: 'moment',
    title: t`Write up the one-on-one with ${name}`,
    body: t`It was planned for ${when}. Note what was agreed while it is fresh.`,
    route: `/one-on-ones/${meeting.id}/wrap-up`,
  } as const;
  if (meeting.at === null) return { ...common, dueAt: planning.at(meeting.on, prepEveningAt), reason: t`In the evening of its day, as it has no time.` };
  const endAt = planning.at(meeting.on, meeting.at) + meeting.lengthMinutes * MINUTE_MS;
  return { ...common, dueAt: endAt + writeUpHoursAfter * HOUR_MS, reason: writeUpHoursAfter === 0 ? t`When it ends.` : plural(writeUpHoursAfter, { one: '# hour after it ends, unless it is wrapped up.', other: '# hours after it ends, unless it is wrapped up.' }) };
}
