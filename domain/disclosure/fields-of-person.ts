import type { RecordOf } from '#domain/journal/tables.ts';
import { type HeldFields, carried, choice, count, day, inLine, said, words, yesNo } from '#domain/disclosure/held-field.ts';
import { workplaceNames } from '#domain/people/workplace-names.ts';
import { birthdayText } from '#domain/people/birthday-text.ts';

const preferences = { public: 'With the team', quiet: 'Quietly', none: 'Not at all' } as const;
const occasionKinds = { birthday: 'Birthday', anniversary: 'Work anniversary', own: 'A day of their own' } as const;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

type Repeat = RecordOf<'rituals'>['repeat'];
const repeatWords = ({ unit, every, weekdays: on, untilOn }: Repeat): string => inLine([every === 1 ? `every ${unit}` : `every ${every} ${unit}s`, on.map((each) => weekdays[each - 1]).join(', '), untilOn && `until ${untilOn}`]);

export const personFields: HeldFields<RecordOf<'people'>> = {
  ...carried,
  name: words('Name'),
  preferredName: words('Preferred name'),
  pronouns: words('Pronouns'),
  email: words('E-mail'),
  relationship: choice('Relationship to the manager', { 'direct-report': 'Reports to the manager', 'skip-level': 'Reports to one of their reports', peer: 'Peer', manager: 'The manager’s own manager', other: 'Other' }),
  role: words('Role'),
  team: words('Team'),
  location: words('Location'),
  startOn: day('Started on'),
  birthday: said('Birthday', (value) => (value === null ? '' : birthdayText(value, null))),
  birthYear: count('Year of birth'),
  timeZone: said('Time zone', (value) => value ?? ''),
  workplace: choice('Workplace', workplaceNames),
  workingPattern: words('Working pattern'),
  shift: words('Shift'),
  level: words('Level'),
  recognitionPreference: choice('Likes to be praised', { public: 'In public', private: 'In private', either: 'Either way' }),
  recognitionNote: words('Note about praise'),
  occasionPreference: choice('How their birthday may be marked', preferences),
  anniversaryPreference: choice('How their anniversary may be marked', preferences),
  leapDayOn: choice('29 February in common years', { '02-28': '28 February', '03-01': '1 March' }),
  privateContext: words('Private context'),
  aspirationsShort: words('Aspirations, short-term'),
  aspirationsLong: words('Aspirations, long-term'),
  strengths: words('Strengths'),
  cadenceDays: count('Days between one-on-ones'),
  praiseEveryDays: count('Days within which they should hear something good'),
  withMeSince: day('With this manager since'),
  wasPartOf: null,
  state: choice('State', { active: 'Active', archived: 'Archived' }),
};

export const occasionFields: HeldFields<RecordOf<'occasions'>> = { ...carried, personId: null, name: words('What it is'), on: day('On'), isYearly: yesNo('Every year'), preference: choice('How it may be marked', preferences) };

export const occasionMarkFields: HeldFields<RecordOf<'occasionMarks'>> = {
  ...carried,
  personId: null,
  occasionId: null,
  kind: choice('Occasion', occasionKinds),
  year: count('Year'),
  whatWasDone: words('What was done'),
  on: day('On'),
};

export const ritualFields: HeldFields<RecordOf<'rituals'>> = {
  ...carried,
  personIds: said('Who is part of it', (value) => (value === null ? 'Everybody who reports to the manager' : value.length === 1 ? 'Only they' : `They and ${value.length - 1} more`)),
  name: words('What the team does'),
  firstOn: day('First on'),
  at: said('At', (value) => value ?? ''),
  lengthMinutes: count('Length', 'minutes'),
  repeat: said('Repeats', repeatWords),
  place: words('Place'),
  prepDays: count('Days to prepare'),
  state: choice('State', { active: 'Goes on', ended: 'Ended' }),
  history: said('What became of single days', (value) => value.map(({ on, outcome, note }) => inLine([on, outcome, note])).join('\n')),
};

export const ownReminderFields: HeldFields<RecordOf<'ownReminders'>> = {
  ...carried,
  personId: null,
  text: words('Reminder'),
  on: day('On'),
  at: said('At', (value) => value),
  recurrence: said('Repeats', (value) => (value === null ? '' : repeatWords(value))),
  state: choice('State', { active: 'Waiting', done: 'Done' }),
};
