import { plural, t } from '@lingui/core/macro';
import type { RecordOf } from '#domain/journal/tables.ts';
import { type HeldFields, carried, choice, count, day, inLine, said, words, yesNo } from '#domain/disclosure/held-field.ts';
import { workplaceNames } from '#domain/people/workplace-names.ts';
import { absenceNames } from '#domain/absences/absence-words.ts';
import { arrangementWords } from '#domain/arrangements/arrangement-words.ts';
import { birthdayText } from '#domain/people/birthday-text.ts';

const preferences = { public: t`With the team`, quiet: t`Quietly`, none: t`Not at all` } as const;
const occasionKinds = { birthday: t`Birthday`, anniversary: t`Work anniversary`, own: t`A day of their own` } as const;
const weekdays = [t`Monday`, t`Tuesday`, t`Wednesday`, t`Thursday`, t`Friday`, t`Saturday`, t`Sunday`];

type Repeat = RecordOf<'rituals'>['repeat'];
const repeatWords = ({ unit, every, weekdays: on, untilOn }: Repeat): string => inLine([plural(every, { one: `every ${unit}`, other: `every # ${unit}s` }), on.map((each) => weekdays[each - 1]).join(', '), untilOn && `until ${untilOn}`]);

export const personFields: HeldFields<RecordOf<'people'>> = {
  ...carried,
  name: words(t`Name`),
  preferredName: words(t`Preferred name`),
  pronouns: words(t`Pronouns`),
  email: words('E-mail'),
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
  shift: words('Shift'),
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

export const occasionFields: HeldFields<RecordOf<'occasions'>> = { ...carried, personId: null, name: words(t`What it is`), on: day(t`On`), isYearly: yesNo(t`Every year`), preference: choice(t`How it may be marked`, preferences) };

export const occasionMarkFields: HeldFields<RecordOf<'occasionMarks'>> = {
  ...carried,
  personId: null,
  occasionId: null,
  kind: choice(t`Occasion`, occasionKinds),
  year: count(t`Year`),
  whatWasDone: words(t`What was done`),
  on: day(t`On`),
};

export const ritualFields: HeldFields<RecordOf<'rituals'>> = {
  ...carried,
  personIds: said(t`Who is part of it`, (value) => (value === null ? t`Everybody who reports to the manager` : plural(value.length, { one: 'Only they', other: `They and ${value.length - 1} more` }))),
  name: words(t`What the team does`),
  firstOn: day(t`First on`),
  at: said(t`At`, (value) => value ?? ''),
  lengthMinutes: count(t`Length`, 'minutes'),
  repeat: said(t`Repeats`, repeatWords),
  place: words(t`Place`),
  prepDays: count(t`Days to prepare`),
  state: choice(t`State`, { active: t`Goes on`, ended: t`Ended` }),
  history: said(t`What became of single days`, (value) => value.map(({ on, outcome, note }) => inLine([on, outcome, note])).join('\n')),
};

export const absenceFields: HeldFields<RecordOf<'absences'>> = { ...carried, personId: null, fromOn: day('First day'), toOn: day('Last day'), kind: choice('What is said of it', absenceNames) };

export const arrangementFields: HeldFields<RecordOf<'arrangements'>> = {
  ...carried,
  personId: null,
  requestId: null,
  fromOn: day('From'),
  toOn: day('Until'),
  days: said('Days that differ', (value) => arrangementWords({ days: value })),
};

export const ownReminderFields: HeldFields<RecordOf<'ownReminders'>> = {
  ...carried,
  personId: null,
  text: words(t`Reminder`),
  on: day(t`On`),
  at: said(t`At`, (value) => value),
  recurrence: said(t`Repeats`, (value) => (value === null ? '' : repeatWords(value))),
  state: choice(t`State`, { active: t`Waiting`, done: t`Done` }),
};
