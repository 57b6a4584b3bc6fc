import { t } from '@lingui/core/macro';
import { addDays, type CalendarDate, type MonthDay } from '#domain/calendar/calendar-date.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { Draft } from '#domain/record.ts';

/** Ids of sample people begin with this, so that the team can be found and taken away again. */
export const SAMPLE_PREFIX = 'sample-';

interface Sketch {
  readonly name: string;
  readonly startedDaysAgo: number;
  readonly known: Partial<Draft<Person>>;
}

const sketches = {
  amara: {
    name: 'Amara Okafor',
    startedDaysAgo: 1_460,
    known: { role: t`Senior nurse`, team: t`Ward 4`, pronouns: t`she/her`, workplace: 'on-site', workingPattern: t`Early shifts, Mon–Thu`, recognitionPreference: 'private', strengths: t`Calm when it is loud; teaches without noticing that she does.`, aspirationsShort: t`Lead the handover round.`, aspirationsLong: t`Run a ward of her own.` },
  },
  jonas: { name: 'Jonas Lindqvist', startedDaysAgo: 700, known: { role: t`Night coordinator`, team: t`Ward 4`, pronouns: t`he/him`, workplace: 'on-site', workingPattern: t`Nights, four in a row`, occasionPreference: 'quiet', recognitionPreference: 'public' } },
  mei: { name: 'Chen Mei-ling', startedDaysAgo: 41, known: { preferredName: 'Mei', role: t`Ward clerk`, team: t`Ward 4`, workplace: 'on-site', recognitionPreference: 'either' } },
  tomas: { name: 'Tomás Ferreira-Albuquerque', startedDaysAgo: 2_300, known: { preferredName: 'Tomás', role: t`Physiotherapist`, team: t`Therapy`, workplace: 'hybrid', workingPattern: t`Tue and Thu in the house, 9–17` } },
  leyla: { name: 'ليلى حداد', startedDaysAgo: 365 * 3 - 9, known: { preferredName: 'Leyla', role: t`Data analyst`, team: t`Quality`, workplace: 'remote', timeZone: 'Europe/Lisbon', recognitionPreference: 'public' } },
} as const satisfies Record<string, Sketch>;

export type SampleName = keyof typeof sketches;

/** Five people as a manager might look after, none of whom exists. Birthdays fall where they show. */
export function samplePeople(newId: () => string, today: CalendarDate, now: number): Record<SampleName, Person> {
  const draw = ({ name, startedDaysAgo, known }: Sketch, birthdayInDays: number): Person =>
    newPerson(`${SAMPLE_PREFIX}${newId()}` as PersonId, name, { ...known, startOn: addDays(today, -startedDaysAgo), birthday: addDays(today, birthdayInDays).slice(5) as MonthDay }, now);
  return { amara: draw(sketches.amara, 8), jonas: draw(sketches.jonas, 120), mei: draw(sketches.mei, 200), tomas: draw(sketches.tomas, -40), leyla: draw(sketches.leyla, 3) };
}
