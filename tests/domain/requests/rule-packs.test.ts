import { expect, test } from 'vitest';
import { decisionDay } from '#domain/requests/deadlines.ts';
import { guessJurisdiction } from '#domain/requests/guess-jurisdiction.ts';
import { packOf, packOn, rulePacks } from '#domain/requests/rule-packs.ts';
import { rulePackIds } from '#domain/requests/rule-pack.ts';
import { aRequest, groundOf, on } from '#tests/support/request-records.ts';

test('every pack says where it comes from and when it was checked', () => {
  expect(rulePacks.map(({ id }) => id)).toEqual(rulePackIds);
  for (const pack of rulePacks) {
    const rules = [pack.decision, pack.grounds, pack.consult, pack.explain, pack.eligibility, pack.limit, pack.oneLive, pack.extension, pack.missedMeetings, pack.contractUpdate, pack.trial].filter((rule) => rule !== null);
    for (const rule of rules) expect(`${rule.says} ${rule.source}`, pack.id).toMatch(/\S{4,}.* \S{4,}/);
    expect(pack.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (pack.isCovered) expect(pack.sources.length, pack.id).toBeGreaterThan(0);
  }
});

test('Great Britain has the eight grounds of the Act', () => {
  expect(packOf({ packId: 'great-britain-2024', version: 1 }).grounds.list).toHaveLength(8);
  expect(packOf({ packId: 'great-britain-2024', version: 1 })).toMatchObject({ consult: { source: expect.stringContaining('80G') }, limit: { count: 2, months: 12 }, contractUpdate: { days: 28 }, missedMeetings: { count: 2 }, holdsAppeal: true, explain: null });
});

test.each([
  ['great-britain', '2024-04-06', 'great-britain-2024'],
  ['great-britain', '2024-04-05', 'none'], // Heed has no rules for the day before
  ['great-britain', '2030-01-01', 'great-britain-2024'], // the Act of 2025 waits for its day
  ['northern-ireland', '2026-01-01', 'northern-ireland'],
  ['australia', '2023-06-06', 'australia-2023'],
  ['australia', '2023-06-05', 'none'],
  ['european-union', '2026-01-01', 'eu-2019-1158'],
  ['none', '2026-01-01', 'none'],
] as const)('in %s a request of %s falls under %s', (jurisdiction, day, expected) => {
  expect(packOn(groundOf({ jurisdiction }), on(day)).pack.id).toBe(expected);
});

test('the Act of 2025 applies from the day that the manager sets, and not a day sooner', () => {
  const ground = groundOf({ employmentRightsAct2025From: on('2027-10-01') });
  expect(packOn(ground, on('2027-09-30')).pack.id).toBe('great-britain-2024');
  expect(packOn(ground, on('2027-10-01'))).toMatchObject({ pack: { id: 'great-britain-era-2025', explain: { says: expect.stringContaining('reasonable') } }, effectiveFrom: '2027-10-01' });
  expect(packOn({ ...ground, jurisdiction: 'australia' }, on('2027-10-01')).pack.id).toBe('australia-2023');
});

test('a corrected pack leaves the version that a request names as it was', () => {
  const first = packOf({ packId: 'australia-2023', version: 1 });
  const packs = [first, { ...first, version: 2, name: 'Corrected' }];
  expect([1, 2, 3].map((version) => packOf({ packId: 'australia-2023', version }, packs).name)).toEqual([first.name, 'Corrected', 'Corrected']);
});

test('the rules of the day of receipt stay, whatever is set later', () => {
  const request = aRequest({ receivedOn: '2026-04-10' });
  expect(request.rule).toEqual({ packId: 'great-britain-2024', version: 1, effectiveFrom: '2024-04-06', ownDays: 21 });
  expect(decisionDay(request).on).toBe('2026-06-09');
});

test.each([
  ['Great Britain', { receivedOn: '2026-04-10' }, '2026-06-09'],
  ['the Act of 2025, in force', { receivedOn: '2027-12-31', ground: groundOf({ employmentRightsAct2025From: on('2027-10-01') }) }, '2028-02-29'],
  ['Australia', { receivedOn: '2026-11-02', isEligible: true, ground: groundOf({ jurisdiction: 'australia' }) }, '2026-11-23'],
  ['Australia, right does not hold: own standard', { receivedOn: '2026-11-02', isEligible: false, ground: groundOf({ jurisdiction: 'australia', ownDays: 10 }) }, '2026-11-12'],
  ['the EU: the manager’s own number', { receivedOn: '2026-11-02', isEligible: true, ground: groundOf({ jurisdiction: 'european-union', euDays: 30 }) }, '2026-12-02'],
  ['Northern Ireland: own standard', { receivedOn: '2026-11-02', ground: groundOf({ jurisdiction: 'northern-ireland' }) }, '2026-11-23'],
  ['no rules: 21 days', { receivedOn: '2028-02-10', ground: groundOf({ jurisdiction: 'none' }) }, '2028-03-02'],
  ['not statutory: own standard', { receivedOn: '2026-04-10', isStatutory: false }, '2026-05-01'],
] as const)('%s', (_what, known, due) => {
  expect(decisionDay(aRequest(known)).on).toBe(due);
});

test('a day explains itself in the words of the rule', () => {
  expect(decisionDay(aRequest())).toEqual({
    on: '2026-06-09',
    counted: 'The two months that begin with 10 April 2026 end with 9 June 2026.',
    says: expect.stringContaining('“the period of two months beginning with the date on which the application is made”'),
    source: expect.stringContaining('s 80G'),
  });
  expect(decisionDay(aRequest({ receivedOn: '2026-11-02', isEligible: true, ground: groundOf({ jurisdiction: 'european-union' }) })).counted).toContain('your own number');
});

test.each([
  ['GB', 'great-britain'],
  ['GB-SCT', 'great-britain'],
  ['GB-NIR', 'northern-ireland'],
  ['AU-NSW', 'australia'],
  ['DE-BY', 'european-union'],
  ['IE', 'european-union'],
  ['CH', 'none'],
  ['US', 'none'],
  [null, 'none'],
])('the country of the holidays %s suggests %s', (country, expected) => expect(guessJurisdiction(country)).toBe(expected));
