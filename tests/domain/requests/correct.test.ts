import { expect, test } from 'vitest';
import { meet } from '#domain/requests/consult.ts';
import { correct, eligibilityAsked } from '#domain/requests/receive.ts';
import { packOf } from '#domain/requests/rule-packs.ts';
import { must } from '#domain/transition.ts';
import { aRequest, groundOf, on } from '#tests/support/request-records.ts';

const moment = { today: on('2026-05-20'), now: 1 };
const britain = groundOf();
const australia = groundOf({ jurisdiction: 'australia' });
const australian = aRequest({ isEligible: true, ground: australia });
const britishOne = aRequest();
const refused = { kind: 'refused', reason: 'The day it was made and its rules stay once you have begun to deal with it.' };

test('a typo put right after the settings moved to another country keeps the rules and the answer', () => {
  const corrected = must(correct(australian, { ...australian, asked: 'Two days at home' }, britain, moment));
  expect(corrected).toEqual({ ...australian, asked: 'Two days at home' });
  const dealtWith = must(meet(australian, on('2026-04-20'), moment.today));
  expect(must(correct(dealtWith, { ...dealtWith, asked: 'Two days at home' }, britain, moment))).toEqual({ ...dealtWith, asked: 'Two days at home' });
});

test('one under rules that ask nothing is not asked by those of today, and no answer slips in', () => {
  expect(eligibilityAsked(britishOne, australia, britishOne)).toBeNull();
  expect(must(correct(britishOne, { ...britishOne, isEligible: false }, australia, moment))).toEqual(britishOne);
});

test('the question is that of the rules it was received under', () => {
  const asked = packOf({ packId: 'australia-2023', version: 1 }).eligibility;
  expect(eligibilityAsked(australian, britain, australian)).toBe(asked);
  expect(eligibilityAsked({ ...australian, isStatutory: false }, britain, australian)).toBeNull();
  expect(eligibilityAsked({ ...australian, receivedOn: on('2026-04-11') }, britain, australian), 'another day asks by the settings').toBeNull();
  expect(eligibilityAsked({ ...britishOne, receivedOn: on('2026-04-11') }, australia, britishOne)).toBe(asked);
  expect(eligibilityAsked(australian, australia, null), 'so does a new one').toBe(asked);
});

test('an answer that was wrong can be put right both ways while nothing was done about it', () => {
  const without = must(correct(australian, { ...australian, isEligible: false }, australia, moment));
  expect(without).toMatchObject({ isEligible: false, rule: { packId: 'none' } });
  expect(eligibilityAsked(without, australia, without)).toBe(packOf({ packId: 'australia-2023', version: 1 }).eligibility);
  expect(must(correct(without, { ...without, isEligible: true }, australia, moment))).toEqual(australian);
  expect(must(correct(without, { ...without, asked: 'Shorter days', isEligible: null }, britain, moment))).toMatchObject({ isEligible: false, rule: without.rule });
  expect(correct(must(meet(australian, on('2026-04-20'), moment.today)), { ...australian, isEligible: false }, australia, moment)).toEqual(refused);
});

test('another day of receipt asks for the rules anew, until one has begun to deal with it', () => {
  expect(must(correct(australian, { ...australian, receivedOn: on('2026-04-11') }, britain, moment))).toMatchObject({ receivedOn: '2026-04-11', isEligible: null, rule: { packId: 'great-britain-2024' } });
  expect(correct(must(meet(britishOne, on('2026-04-20'), moment.today)), { ...britishOne, receivedOn: on('2026-04-11') }, britain, moment)).toEqual(refused);
});
