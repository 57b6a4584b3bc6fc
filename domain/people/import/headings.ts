import { fold } from '#domain/people/fold-name.ts';
import type { ImportField } from '#domain/people/import/import-field.ts';

/**
 * Headings that exports use, the surest first: where two columns could fill a field, the one that stands earlier here
 * wins ("Work email" over "Email 2"). Collected from the exports of BambooHR, Personio, Workday, HiBob, SAP
 * SuccessFactors and SAP HCM, and of the address books of Google, Outlook and Thunderbird, English and German.
 * Columns that are of no use here (phones, addresses, manager, gender, pay) are simply not listed.
 */
const synonyms: Readonly<Record<ImportField, readonly string[]>> = {
  name: [
    'full name', 'vollständiger name', 'employee name', 'last name, first name', 'name, vorname', 'nachname, vorname', 'nachname vorname',
    'name vorname', 'vor- und nachname', 'vorname nachname', 'worker', 'worker name', 'legal name', 'legal full name', 'display name', 'anzeigename',
    'mitarbeiter', 'mitarbeiterin', 'mitarbeiter/in', 'mitarbeitername', 'name des mitarbeiters', 'name des mitarbeiters bzw. bewerbers', 'employee',
    'team member', 'person', 'contact', 'kontakt', 'name', 'file as',
  ],
  'given-name': ['first name', 'firstname', 'given name', 'givenname', 'forename', 'legal first name', 'first', 'vorname', 'rufname', 'vornamen', 'erster vorname'],
  'middle-name': ['middle name', 'middlename', 'middle', 'additional name', 'weitere vornamen', 'zweiter vorname'],
  'family-name': ['last name', 'lastname', 'family name', 'familyname', 'surname', 'legal last name', 'last', 'nachname', 'familienname', 'zuname'],
  'preferred-name': [
    'preferred name', 'preferred first name', 'known as', 'goes by', 'called', 'bevorzugter name', 'bevorzugter vorname', 'genannt', 'nickname', 'spitzname',
  ],
  pronouns: ['pronouns', 'preferred pronouns', 'personal pronouns', 'pronomen', 'bevorzugte pronomen', 'pronoun'],
  email: [
    'work email', 'work e-mail', 'email - work', 'business email', 'company email', 'work email address', 'email work', 'primary work email',
    'dienstliche e-mail', 'e-mail (geschäftlich)', 'geschäftliche e-mail', 'geschäftliche e-mail-adresse', 'e-mail dienstlich', 'arbeits-e-mail',
    'email', 'e-mail', 'mail', 'email address', 'e-mail address', 'e-mail-adresse', 'emailadresse', 'e-mail adresse', 'primary email',
    'primäre e-mail-adresse', 'primäre e-mail', 'e-mail 1 - value', 'email 1 - value', 'e-mail 1', 'email 1', 'home email', 'private e-mail',
    'personal email', 'e-mail 2 address', 'e-mail 2: adresse', 'secondary email', 'e-mail 2 - value',
  ],
  role: [
    'job title', 'jobtitle', 'business title', 'position title', 'position', 'role', 'job', 'job role', 'job profile', 'current role', 'stelle',
    'stellenbezeichnung', 'planstelle', 'funktion', 'rolle', 'berufsbezeichnung', 'tätigkeit', 'jobtitel', 'jobbezeichnung',
    'organization title', 'organization 1 - title', 'title', 'titel',
  ],
  team: [
    'team', 'team name', 'department', 'department name', 'abteilung', 'bereich', 'organisationseinheit', 'org unit', 'organizational unit',
    'supervisory organization', 'supervisory organisation', 'organization department', 'organization 1 - department', 'division', 'business unit',
    'group', 'gruppe', 'cost center', 'kostenstelle',
  ],
  location: ['location', 'work location', 'office', 'office location', 'site', 'standort', 'arbeitsort', 'dienstort', 'einsatzort', 'büro', 'workplace location', 'city', 'ort', 'personalbereich'],
  level: ['level', 'job level', 'management level', 'grade', 'pay grade', 'seniority', 'karrierestufe', 'stufe', 'karrierelevel', 'laufbahnstufe', 'entgeltgruppe', 'tarifgruppe', 'career level'],
  shift: ['shift', 'work shift', 'schicht', 'schichtmodell', 'schichtplan', 'schichtgruppe'],
  'working-pattern': ['working pattern', 'work pattern', 'work schedule', 'working hours', 'arbeitszeitmodell', 'arbeitszeiten', 'arbeitszeit', 'arbeitsmuster', 'wochenarbeitszeit'],
  workplace: ['workplace', 'work arrangement', 'remote', 'work mode', 'workplace type', 'work model', 'arbeitsmodell', 'arbeitsplatz', 'arbeitsform', 'homeoffice'],
  'time-zone': ['time zone', 'timezone', 'zeitzone'],
  start: [
    'start date', 'startdate', 'hire date', 'hiredate', 'date of hire', 'hired on', 'original hire date', 'date hired', 'most recent hire date', 'employment start date',
    'employment start', 'date of joining', 'joining date', 'join date', 'joined', 'date joined', 'start', 'started', 'continuous service date', 'seniority date',
    'eintrittsdatum', 'eintritt', 'einstellungsdatum', 'einstellung', 'beschäftigt seit', 'beginn', 'vertragsbeginn', 'startdatum', 'erster arbeitstag', 'im unternehmen seit', 'dabei seit',
  ],
  birthday: ['birthday', 'birth date', 'birthdate', 'date of birth', 'dob', 'born', 'geburtstag', 'geburtsdatum', 'geb. datum', 'geb.', 'geboren', 'geboren am'],
  'birth-day': ['birth day', 'day of birth', 'tag der geburt'],
  'birth-month': ['birth month', 'month of birth', 'geburtsmonat', 'monat der geburt'],
  'birth-year': ['birth year', 'year of birth', 'geburtsjahr', 'jahrgang'],
};

const known = new Map<string, { readonly field: ImportField; readonly rank: number }>();
for (const [field, headings] of Object.entries(synonyms) as [ImportField, readonly string[]][]) {
  headings.forEach((heading, rank) => {
    if (!known.has(headingKey(heading))) known.set(headingKey(heading), { field, rank });
  });
}

/** SAP writes `DATE_OF_BIRTH`, JavaScript people write `dateOfBirth`; both are "date of birth". */
function headingKey(heading: string): string {
  return fold(heading.replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2').replaceAll('_', ' '));
}

/** The field a heading speaks of and how sure it is (0 is surest), or null. */
export function recogniseHeading(heading: string): { readonly field: ImportField; readonly rank: number } | null {
  const key = headingKey(heading);
  // "Birth date *", "Hire date (YYYY-MM-DD)": what stands in brackets explains the heading.
  return known.get(key) ?? known.get(headingKey(heading.replace(/[([].*?[)\]]/g, ''))) ?? null;
}
