import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { ImportField } from '#domain/people/import/import-field.ts';
import { understandRow } from '#domain/people/import/understand-row.ts';

function understand(row: Partial<Record<ImportField, string>>, extra: readonly string[] = [], hasBrokenQuotes = false) {
  const mapping = Object.keys(row) as ImportField[];
  return understandRow(
    { line: 7, cells: [...Object.values(row), ...extra], hasBrokenQuotes },
    { headings: mapping, mapping, startOrder: 'day-first', birthdayOrder: 'day-first', today: toCalendarDate('2026-11-22') },
  );
}
const problemsOf = (row: Partial<Record<ImportField, string>>) => understand(row).problems.map(({ kind, heading }) => [kind, heading]);

test('reads a whole row, and nothing that is not in it', () => {
  const row = understand({
    'family-name': 'Okafor', 'given-name': ' Ada ', email: 'mailto:Ada@x.org', role: 'Nurse\r\nlead', team: '', start: '01.02.2020', birthday: '24.12.1990', pronouns: 'she/her', location: 'Remote', 'time-zone': 'Europe/Berlin',
  });
  expect(row).toEqual({
    line: 7,
    problems: [],
    found: { name: 'Ada Okafor', email: 'Ada@x.org', role: 'Nurse lead', startOn: '2020-02-01', birthday: '12-24', birthYear: 1990, pronouns: 'she/her', location: 'Remote', workplace: 'remote', timeZone: 'Europe/Berlin' },
  });
});

test.each([
  [{ name: 'Okafor, Ada' }, 'Ada Okafor'],
  [{ name: '', 'given-name': 'Ada', 'family-name': '' }, 'Ada'],
  [{ name: 'Ada Okafor', 'given-name': 'Ada', 'family-name': '' }, 'Ada Okafor'],
  [{ name: '', 'preferred-name': 'Ada' }, 'Ada'],
])('%j is named %j', (row, name) => {
  expect(understand(row).found?.name).toBe(name);
});

test.each([
  [{ name: 'Ada', birthday: '--12-24' }, { birthday: '12-24' }],
  [{ name: 'Ada', birthday: '1604-12-24' }, { birthday: '12-24' }],
  [{ name: 'Ada', birthday: '24.12.1900' }, { birthday: '12-24' }],
  [{ name: 'Ada', 'birth-month': '2', 'birth-day': '9', 'birth-year': '1990' }, { birthday: '02-09', birthYear: 1990 }],
  [{ name: 'Ada', 'birth-month': '12', 'birth-day': '24', 'birth-year': '' }, { birthday: '12-24' }],
  [{ name: 'Ada', birthday: '1.1.20' }, { birthday: '01-01', birthYear: 1920 }],
])('%j has the birthday %j', (row, expected) => {
  const { name: _, ...found } = understand(row).found ?? { name: '' };
  expect(found).toEqual(expected);
});

test.each([
  [{ name: '' }, [['no-name', '']]],
  [{ name: 'Ada', email: 'ada at x' }, [['bad-email', 'email']]],
  [{ name: 'Ada', start: 'soon' }, [['unreadable-date', 'start']]],
  [{ name: 'Ada', start: '--12-24' }, [['no-year', 'start']]],
  [{ name: 'Ada', start: '43831' }, [['from-serial', 'start']]],
  [{ name: 'Ada', birthday: '31.02.1990' }, [['unreadable-date', 'birthday']]],
  [{ name: 'Ada', birthday: '2027-01-01' }, [['unlikely-date', 'birthday']]],
  [{ name: 'Ada', 'time-zone': 'Middle-earth' }, [['bad-time-zone', 'time-zone']]],
  [{ name: 'x'.repeat(2_001) }, [['too-long', '']]],
  [{ name: 'Ada', role: 'x'.repeat(2_001) }, [['too-long', 'role']]],
  [{ name: 'Ada', email: `${'x'.repeat(2_000)}@example.com` }, [['too-long', 'email']]],
])('%j is noted', (row, problems) => {
  expect(problemsOf(row)).toEqual(problems);
});

test('a row whose cells stand in the wrong columns is left out', () => {
  expect(understand({ name: 'Ada' }, ['', ' '])).toMatchObject({ found: { name: 'Ada' }, problems: [] });
  expect(understand({ name: 'Ada' }, ['stray'])).toMatchObject({ found: null, problems: [{ kind: 'too-many-cells', line: 7, leavesOut: true }] });
  expect(understand({ name: 'Ada' }, [], true)).toMatchObject({ found: null, problems: [{ kind: 'broken-quotes' }] });
});
