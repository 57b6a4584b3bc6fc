import { expect, test } from 'vitest';
import { flexibleRequest } from '#domain/requests/request-schema.ts';
import { aRequest, groundOf } from '#tests/support/request-records.ts';

/** Every field there is, by name. A new one must be added here by hand, and nobody may add one that says why they ask. */
const fields = [
  'appeal', 'asked', 'closedOn', 'contractUpdatedOn', 'createdAt', 'daysAWeek', 'decidedOn', 'decision', 'deletedAt', 'extensions', 'file', 'hoursAWeek', 'id', 'isEligible', 'isStatutory', 'kind', 'meetings', 'personId',
  'privateNote', 'proposedFromOn', 'receivedOn', 'rule', 'state', 'trial', 'updatedAt', 'whatDiffers', 'withdrawn', 'workplace',
];
/** What such a field would be called. */
const CIRCUMSTANCE = /circumstance|because|why|cause|carer|caring|child|pregnan|disab|health|medical|famil|violence|religio|birth|reasonOf|age$/i;

test('the circumstance behind a request has no field', () => {
  const made = aRequest({ isEligible: true, ground: groundOf({ jurisdiction: 'australia' }), receivedOn: '2026-11-02' });
  expect(Object.keys(made).sort()).toEqual(fields);
  expect(Object.keys(flexibleRequest.parse(made)).sort()).toEqual(fields);
  for (const field of fields) expect(field).not.toMatch(CIRCUMSTANCE);
  expect(made.isEligible).toBe(true);
});

test('one that rides along is dropped when it is read', () => {
  expect(JSON.stringify(flexibleRequest.parse({ ...aRequest(), circumstance: 'CANARY', decision: null }))).not.toContain('CANARY');
});
