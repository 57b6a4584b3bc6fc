import { t } from '@lingui/core/macro';
import { withoutCaptureRefs } from '#domain/notes/capture.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import { type HeldFields, carried, choice, count, day, dayWords, inLine, instant, lines, meeting, said, spokenMinutes, words } from '#domain/disclosure/held-field.ts';
import { type CalendarDate } from '#domain/calendar/calendar-date.ts';

export const oneOnOneFields: HeldFields<RecordOf<'oneOnOnes'>> = {
  ...carried,
  personId: null,
  state: choice(t`State`, { planned: t`Planned`, held: t`Held`, missed: t`Missed`, cancelled: t`Cancelled` }),
  on: day(t({ context: 'before a day', message: 'On' })),
  at: said(t({ context: 'before a time', message: 'At' }), (value) => value ?? ''),
  lengthMinutes: count(t`Length`, spokenMinutes),
  place: words(t`Place`),
  moves: said(t`Moved`, (value) => value.map(({ fromOn, fromAt }) => inLine([t`from ${dayWords(fromOn)}`, fromAt])).join('\n')),
  mood: count(t`Mood, as they stated it (1–5)`),
  energy: count(t`Energy, as they stated it (1–5)`),
  workload: count(t`Workload, as they stated it (1–5)`),
  askedQuestionIds: said(t`Questions asked`, (value) => (value.length === 0 ? '' : String(value.length))),
  wrappedUpAt: instant(t`Wrapped up`),
};

export const noteFields: HeldFields<RecordOf<'notes'>> = {
  ...carried,
  personId: null,
  oneOnOneId: meeting(t`Of the one-on-one on`),
  visibility: choice(t`Kind`, { shared: t`Shared note`, private: t`Private note` }),
  body: said(t`Text`, (value) => withoutCaptureRefs(value).trim()),
};

export const talkingPointFields: HeldFields<RecordOf<'talkingPoints'>> = {
  ...carried,
  personId: null,
  raisedBy: choice(t`Raised by`, { them: t`Them`, me: t`The manager` }),
  text: words(t`Point`),
  state: choice(t`State`, { open: t({ context: 'a state', message: 'Open' }), discussed: t`Discussed`, dropped: t`Dropped` }),
  raisedIn: meeting(t`Raised in the one-on-one on`),
  closedIn: meeting(t`Closed in the one-on-one on`),
  closedOn: day(t`Closed on`),
};

export const touchFields: HeldFields<RecordOf<'touches'>> = { ...carried, personId: null, on: day(t({ context: 'before a day', message: 'On' })), how: choice(t`How`, { 'in-person': t`In person`, call: t`A call`, chat: t`Chat` }), note: words(t`What it was about`) };

export const commitmentFields: HeldFields<RecordOf<'commitments'>> = {
  ...carried,
  personId: null,
  owner: choice(t`Who promised`, { me: t`The manager`, them: t`They` }),
  text: words(t`What`),
  madeOn: day(t`Made on`),
  dueOn: day(t`Due on`),
  state: choice(t`State`, { open: t({ context: 'a state', message: 'Open' }), kept: t`Kept`, late: t`Done late`, broken: t`Broken`, released: t`Released` }),
  closedOn: day(t`Closed on`),
  closingNote: words(t`Closing note`),
  renegotiations: said(t`New days agreed in time`, (value) => value.map(({ on, fromDueOn, toDueOn, reason }) => inLine([movedDay(on, fromDueOn, toDueOn), reason])).join('\n')),
  slips: said(t`Days moved after they were due`, (value) => value.map(({ on, fromDueOn, toDueOn }) => movedDay(on, fromDueOn, toDueOn)).join('\n')),
  madeIn: meeting(t`Made in the one-on-one on`),
};

const movedDay = (on: CalendarDate, fromOn: CalendarDate | null, toOn: CalendarDate | null) => t`${dayWords(on)}: from ${dayWords(fromOn) || t`no day`} to ${dayWords(toOn) || t`no day`}`;

const stepNames = { acknowledge: t`Acknowledge`, apologise: t`Apologise`, 'put-right': t`Put right`, 'check-back': t`Check back` } as const;
const stepStates = { open: t`open`, done: t`done`, skipped: t`left out` } as const;

export const recoveryFields: HeldFields<RecordOf<'recoveries'>> = {
  ...carried,
  personId: null,
  about: words(t`What went wrong`),
  beganOn: day(t`Began on`),
  cause: said(t`Cause`, ({ kind }) => ({ promise: t`A promise`, matter: t`Something they raised`, moment: t`A moment` })[kind]),
  steps: said(t`Steps`, (steps) => lines(Object.entries(stepNames).map(([key, name]) => {
    const { state, dueOn, settledOn } = steps[key as keyof typeof stepNames];
    return inLine([`${name}: ${stepStates[state]}`, t`meant for ${dayWords(dueOn)}`, settledOn && t`settled on ${dayWords(settledOn)}`]);
  }))),
  state: choice(t`State`, { open: t({ context: 'a state', message: 'Open' }), closed: t`Closed` }),
  closedOn: day(t`Closed on`),
};
