import { plural, t } from '@lingui/core/macro';
import type { RecordOf } from '#domain/journal/tables.ts';
import { type HeldFields, carried, choice, count, day, dayWords, inLine, said, spokenMinutes, words, yesNo } from '#domain/disclosure/held-field.ts';
import { workplaceNames } from '#domain/people/workplace-names.ts';
import { absenceNames } from '#domain/absences/absence-words.ts';
import { arrangementWords } from '#domain/arrangements/arrangement-words.ts';
import { birthdayText } from '#domain/people/birthday-text.ts';

const preferences = { public: t`With the team`, quiet: t`Quietly`, none: t`Not at all` } as const;
const occasionKinds = { birthday: t`Birthday`, anniversary: t`Work anniversary`, own: t`A day of their own` } as const;
const weekdays = [t`Monday`, t`Tuesday`, t`Wednesday`, t`Thursday`, t`Friday`, t`Saturday`, t`Sunday`];

type Repeat = RecordOf<'rituals'>['repeat'];
const every: Readonly<Record<Repeat['unit'], (count: number) => string>> = {
  day: (count) => plural(count, { one: 'every day', other: 'every # days' }),
  week: (count) => plural(count, { one: 'every week', other: 'every # weeks' }),
  month: (count) => plural(count, { one: 'every month', other: 'every # months' }),
  year: (count) => plural(count, { one: 'every year', other: 'every # years' }),
};
const repeatWords = ({ unit, every: count, weekdays: on, untilOn }: Repeat): string => inLine([every[unit](count), on.map((each) => weekdays[each - 1]).join(', '), untilOn && t`until ${dayWords(untilOn)}`]);

export const personFields: HeldFields<RecordOf<'people'>> = {
  ...carried,
  name: words(t`Name`),
  preferredName: words(t`Preferred name`),
  pronouns: words(t`Pronouns`),
  email: words(t`E-mail`),
  relationship: choice(t`Relationship to the manager`, { 'direct-report': t`Reports to the manager`, 'skip-level': t`Reports to one of their reports`, peer: t`Peer`, manager: t`The manager’s own manager`, other: t`Other` }),
  role: words(t`Role`),
  team: words(t`Team`),
  location: words(t`Location`),
  startOn: day(t`Started on`),
  birthday: said(t`Birthday`, (value) => (value === null ? '' : birthdayText(value, null))),
  birthYear: count(t`Year of birth`),
  timeZone: said(t`Time zone`, (value) => value ?? ''),
  workplace: choice(t`Workplace`, workplaceNames),
  workingPattern: words(t`Working pattern`),
  shift: words(t`Shift`),
  level: words(t`Level`),
  recognitionPreference: choice(t`Likes to be praised`, { public: t`In public`, private: t`In private`, either: t`Either way` }),
  recognitionNote: words(t`Note about praise`),
  occasionPreference: choice(t`How their birthday may be marked`, preferences),
  anniversaryPreference: choice(t`How their anniversary may be marked`, preferences),
  leapDayOn: choice(t`29 February in common years`, { '02-28': '28 February', '03-01': '1 March' }),
  privateContext: words(t`Private context`),
  aspirationsShort: words(t`Aspirations, short-term`),
  aspirationsLong: words(t`Aspirations, long-term`),
  strengths: words(t`Strengths`),
  cadenceDays: count(t`Days between one-on-ones`),
  praiseEveryDays: count(t`Days within which they should hear something good`),
  withMeSince: day(t`With this manager since`),
  wasPartOf: null,
  state: choice(t`State`, { active: t`Active`, archived: t`Archived` }),
};

export const occasionFields: HeldFields<RecordOf<'occasions'>> = { ...carried, personId: null, name: words(t`What it is`), on: day(t({ context: 'before a day', message: 'On' })), isYearly: yesNo(t`Every year`), preference: choice(t`How it may be marked`, preferences) };

export const occasionMarkFields: HeldFields<RecordOf<'occasionMarks'>> = {
  ...carried,
  personId: null,
  occasionId: null,
  kind: choice(t`Occasion`, occasionKinds),
  year: count(t`Year`),
  whatWasDone: words(t`What was done`),
  on: day(t({ context: 'before a day', message: 'On' })),
};

const ritualOutcomes = { held: t`held`, skipped: t`skipped` } as const;

export const ritualFields: HeldFields<RecordOf<'rituals'>> = {
  ...carried,
  personIds: said(t`Who is part of it`, (value) => (value === null ? t`Everybody who reports to the manager` : plural(value.length, { one: 'Only they', other: `They and ${value.length - 1} more` }))),
  name: words(t`What the team does`),
  firstOn: day(t`First on`),
  at: said(t({ context: 'before a time', message: 'At' }), (value) => value ?? ''),
  lengthMinutes: count(t`Length`, spokenMinutes),
  repeat: said(t`Repeats`, repeatWords),
  place: words(t`Place`),
  prepDays: count(t`Days to prepare`),
  state: choice(t`State`, { active: t`Goes on`, ended: t`Ended` }),
  history: said(t`What became of single days`, (value) => value.map(({ on, outcome, note }) => inLine([dayWords(on), ritualOutcomes[outcome], note])).join('\n')),
};

export const absenceFields: HeldFields<RecordOf<'absences'>> = { ...carried, personId: null, fromOn: day(t`First day`), toOn: day(t`Last day`), kind: choice(t`What is said of it`, absenceNames) };

export const arrangementFields: HeldFields<RecordOf<'arrangements'>> = {
  ...carried,
  personId: null,
  requestId: null,
  fromOn: day(t({ context: 'before a day', message: 'From' })),
  toOn: day(t`Until`),
  days: said(t`Days that differ`, (value) => arrangementWords({ days: value })),
};

export const ownReminderFields: HeldFields<RecordOf<'ownReminders'>> = {
  ...carried,
  personId: null,
  text: words(t`Reminder`),
  on: day(t({ context: 'before a day', message: 'On' })),
  at: said(t({ context: 'before a time', message: 'At' }), (value) => value),
  recurrence: said(t`Repeats`, (value) => (value === null ? '' : repeatWords(value))),
  state: choice(t`State`, { active: t`Waiting`, done: t`Done` }),
};
