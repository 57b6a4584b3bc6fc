import { expect, test } from 'vitest';
import type { Put } from '#domain/journal/change.ts';
import { writtenWords } from '#domain/journal/written-words.ts';
import { firstLayoutRecords } from '#tests/support/first-layout.ts';

const wordsOf = (table: keyof typeof firstLayoutRecords) => writtenWords([{ op: 'put', table, value: firstLayoutRecords[table] } as unknown as Put]);

test.each([
  ['people', ['Ana Reyes', 'ana@example.org', 'Engineer']],
  ['notes', ['The release went out.']],
  ['commitments', ['ask about the VPN']],
  ['goals', ['Lead a project', 'Shadow a colleague']],
  ['plans', ['Depth']],
  ['praise', ['The outage', 'Kept everyone informed']],
  ['ownReminders', ['Ask about the move']],
  ['ownQuestions', ['What slows you down?']],
  ['reminderMarks', []],
] as const)('of %s the words a person wrote, and nothing that Heed put there', (table, words) => {
  expect(wordsOf(table)).toEqual(words);
});

test('a deletion holds no words', () => {
  expect(writtenWords([{ op: 'delete', table: 'people', id: 'ana' }])).toEqual([]);
});
