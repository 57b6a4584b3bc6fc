import { describe, expect, test } from 'vitest';
import { cadenceOf } from '#domain/one-on-ones/cadence.ts';
import type { Person } from '#domain/people/person.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import { day, sunday, thePerson } from '#tests/support/meeting-records.ts';

const { standards } = settingsSchema.parse({});

describe('how often one speaks with a person', () => {
  test.each<[string, Partial<Person>, number | null, string]>([
    ['follows the standard', {}, 14, 'Every two weeks, your standard.'],
    ['is weekly for somebody new', { startOn: day('2026-11-02') }, 7, 'Every week in the first 90 days, until 31 January 2027.'],
    ['is weekly before they have begun', { startOn: day('2026-12-01') }, 7, 'Every week in the first 90 days, until 1 March 2027.'],
    ['is weekly on the ninetieth day', { startOn: day('2026-08-25') }, 7, 'Every week in the first 90 days, until 23 November.'],
    ['is the standard on the day after', { startOn: day('2026-08-24') }, 14, 'Every two weeks, your standard.'],
    ['is what was set for them, new or not', { startOn: day('2026-11-02'), cadenceDays: 10 }, 10, 'Every ten days, set for Abel.'],
    ['is open for a peer', { relationship: 'peer' }, null, ''],
    ['may be set for a peer', { relationship: 'peer', cadenceDays: 30 }, 30, 'Every 30 days, set for Abel.'],
  ])('%s', (_, known, days, reason) => {
    const cadence = cadenceOf(thePerson(known), standards, sunday);
    expect(cadence?.days ?? null).toBe(days);
    expect(cadence?.reason ?? '').toBe(reason);
  });

  test('a standard tighter than the one for newcomers is not loosened for them', () => {
    const tight = { ...standards, cadenceDays: 5 };
    expect(cadenceOf(thePerson({ startOn: day('2026-11-02') }), tight, sunday)).toMatchObject({ days: 5, source: 'standard' });
  });
});
