import { expect, test } from 'vitest';
import { occasionSentence } from '#domain/occasions/occasion-words.ts';
import type { OccasionDay } from '#domain/occasions/occasion-days.ts';
import { day } from '#tests/support/meeting-records.ts';

const birthday: OccasionDay = { kind: 'birthday', subject: 'birthday', on: day('2026-12-03'), preference: 'public', years: null, name: '' };

test.each<[string, Partial<OccasionDay>, string, string]>([
  ['a birthday', {}, 'Abel', '\u2068Abel\u2069 has a birthday.'],
  ['a first year', { kind: 'anniversary', years: 1 }, 'Abel', '\u2068Abel\u2069 will have been here for a year.'],
  ['a round year', { kind: 'anniversary', years: 10 }, 'Abel', '\u2068Abel\u2069 will have been here for 10 years, a round anniversary.'],
  ['a name that runs from right to left', {}, 'נועה', '\u2068נועה\u2069 has a birthday.'],
  ['a day that does', { kind: 'own', name: 'يوم التخرج' }, 'Abel', '\u2068Abel\u2069: \u2068يوم التخرج.\u2069'],
  ['a day that ends as a sentence', { kind: 'own', name: 'She passed!' }, 'נועה', '\u2068נועה\u2069: \u2068She passed!\u2069'],
])('%s: what others wrote keeps its direction to itself', (_name, known, name, sentence) => expect(occasionSentence({ ...birthday, ...known }, name)).toBe(sentence));
