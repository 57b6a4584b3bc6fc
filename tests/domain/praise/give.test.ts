import { expect, test } from 'vitest';
import type { PraiseId } from '#domain/praise/praise.ts';
import { draftPraise, givePraise } from '#domain/praise/give.ts';
import { abel, sunday, thePraise } from '#tests/support/meeting-records.ts';

test('a draft is private and not given', () => {
  expect(draftPraise({ id: 'x' as PraiseId, personIds: [abel], whatTheyDid: ' helped ', notedOn: sunday }, 4)).toMatchObject({ personIds: [abel], whatTheyDid: 'helped', visibility: 'private', state: 'drafted', givenOn: null });
});

test('it is given once', () => {
  expect(givePraise(thePraise('helped', { state: 'drafted', givenOn: null }), { on: sunday, givenIn: null })).toMatchObject({ kind: 'changed', value: { state: 'given', givenOn: sunday } });
  expect(givePraise(thePraise('helped'), { on: sunday, givenIn: null })).toMatchObject({ kind: 'refused' });
});
