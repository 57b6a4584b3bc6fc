import type { CalendarDate, MonthDay } from '#domain/calendar/calendar-date.ts';
import { isTimeZone } from '#domain/people/time-zone.ts';
import type { Person } from '#domain/people/person.ts';
import { type DateCell, type DateOrder, readDateCell } from '#domain/people/import/date-cell.ts';
import { cleanLine } from '#domain/people/clean-line.ts';
import { type ColumnMapping, columnOf, type ImportField } from '#domain/people/import/import-field.ts';
import { joinName, speakingOrder } from '#domain/people/import/name-parts.ts';
import { readWorkplace } from '#domain/people/import/workplace-cell.ts';
import type { SourceRow } from '#domain/people/import/source-table.ts';
import { LONGEST_LINE } from '#domain/record.ts';

/** What a row says of a person: only what stands in it, so that an update fills nothing else. */
export type FoundPerson = { readonly name: string } & Partial<
  Pick<Person, 'preferredName' | 'pronouns' | 'email' | 'role' | 'team' | 'location' | 'level' | 'shift' | 'workingPattern' | 'workplace' | 'timeZone' | 'startOn' | 'birthday' | 'birthYear'>
>;

export type ProblemKind = 'no-name' | 'too-many-cells' | 'broken-quotes' | 'too-long' | 'unreadable-date' | 'no-year' | 'from-serial' | 'unlikely-date' | 'bad-email' | 'bad-time-zone';

/** Something about a row that the person should know. The row's other cells are still used, unless `leavesOut`. */
export interface RowProblem {
  readonly line: number;
  readonly kind: ProblemKind;
  readonly heading: string;
  readonly cell: string;
  readonly leavesOut: boolean;
}

export interface UnderstoodRow {
  readonly line: number;
  /** Null when the row cannot become a person. */
  readonly found: FoundPerson | null;
  readonly problems: readonly RowProblem[];
}

export interface Understanding {
  readonly headings: readonly string[];
  readonly mapping: ColumnMapping;
  readonly startOrder: DateOrder;
  readonly birthdayOrder: DateOrder;
  readonly today: CalendarDate;
}

const texts = { 'preferred-name': 'preferredName', pronouns: 'pronouns', role: 'role', team: 'team', location: 'location', level: 'level', shift: 'shift', 'working-pattern': 'workingPattern' } as const;

/** Reads one row as a person. */
export function understandRow(row: SourceRow, how: Understanding): UnderstoodRow {
  const problems: RowProblem[] = [];
  const read = (field: ImportField) => row.cells[columnOf(how.mapping, field)]?.trim() ?? '';
  const note = (kind: ProblemKind, field: ImportField | null, leavesOut = false) => {
    const heading = field === null ? '' : (how.headings[columnOf(how.mapping, field)] ?? '');
    problems.push({ line: row.line, kind, heading, cell: field === null ? '' : read(field), leavesOut });
  };

  if (row.hasBrokenQuotes) note('broken-quotes', null, true);
  else if (row.cells.slice(how.headings.length).some((cell) => cell.trim() !== '')) note('too-many-cells', null, true);
  const name = readName(read);
  if (name === '') note('no-name', null, true);
  if (name.length > LONGEST_LINE) note('too-long', null, true);
  if (problems.length > 0) return { line: row.line, found: null, problems };

  const found: { -readonly [Key in keyof FoundPerson]: FoundPerson[Key] } = { name };
  for (const [field, key] of Object.entries(texts) as [keyof typeof texts, (typeof texts)[keyof typeof texts]][]) {
    const value = cleanLine(read(field));
    if (value.length > LONGEST_LINE) note('too-long', field);
    else if (value && !(key === 'preferredName' && value === name)) found[key] = value;
  }
  const email = cleanLine(read('email')).replace(/^mailto:/i, '').replace(/^.*<(.+@.+)>$/, '$1');
  if (email.length > LONGEST_LINE) note('too-long', 'email');
  else if (/^\S+@\S+$/.test(email)) found.email = email;
  else if (email) note('bad-email', 'email');
  const timeZone = read('time-zone');
  if (isTimeZone(timeZone)) found.timeZone = timeZone;
  else if (timeZone) note('bad-time-zone', 'time-zone');
  const workplace = readWorkplace(read('workplace')) ?? readWorkplace(read('location'));
  if (workplace) found.workplace = workplace;

  const startOn = readStart(read('start'), how, (kind) => note(kind, 'start'));
  if (startOn) found.startOn = startOn;
  const birth = readBirth(read, how, note);
  if (birth.day) found.birthday = birth.day;
  if (birth.day && birth.year) found.birthYear = birth.year;
  return { line: row.line, found, problems };
}

type Read = (field: ImportField) => string;

function readName(read: Read): string {
  const parts = joinName(read('given-name'), read('middle-name'), read('family-name'));
  // A name of one part next to a column with the whole is rather the whole.
  return (read('given-name') && read('family-name') ? parts : speakingOrder(read('name')) || parts) || cleanLine(read('preferred-name'));
}

function readStart(cell: string, how: Understanding, note: (kind: ProblemKind) => void): CalendarDate | null {
  const thisYear = Number(how.today.slice(0, 4));
  const start = readDateCell(cell, { order: how.startOrder, latestYear: thisYear + 5 });
  if (start.kind === 'empty') return null;
  if (start.kind === 'unreadable') note('unreadable-date');
  else if (start.kind === 'month-day') note('no-year');
  else if (start.kind === 'serial') note('from-serial');
  return start.kind === 'date' || start.kind === 'serial' ? start.on : null;
}

function readBirth(read: Read, how: Understanding, note: (kind: ProblemKind, field: ImportField) => void): { day: MonthDay | null; year: number | null } {
  const thisYear = Number(how.today.slice(0, 4));
  const parts = [read('birth-month'), read('birth-day')];
  const fromParts = parts.every((part) => /^0*[1-9]\d?$/.test(part));
  const cell = fromParts ? `--${parts.map((part) => part.padStart(2, '0').slice(-2)).join('-')}` : read('birthday');
  // Nobody on the roster was born in the last ten years: "20" is 1920 rather than 2020.
  const birth: DateCell = readDateCell(cell, { order: how.birthdayOrder, latestYear: thisYear - 10 });
  const field = fromParts ? 'birth-month' : 'birthday';
  switch (birth.kind) {
    case 'empty':
      return { day: null, year: null };
    case 'unreadable':
      note('unreadable-date', field);
      return { day: null, year: null };
    case 'month-day': {
      const year = Number(read('birth-year'));
      return { day: birth.day, year: year >= 1900 && year <= thisYear ? year : null };
    }
    default: {
      if (birth.kind === 'serial') note('from-serial', field);
      if (birth.on > how.today) note('unlikely-date', field);
      // Some address books write 1900 for "no year"; a year still to come is none either.
      const year = Number(birth.on.slice(0, 4));
      return { day: birth.on.slice(5) as MonthDay, year: year > 1900 && year <= thisYear ? year : null };
    }
  }
}
