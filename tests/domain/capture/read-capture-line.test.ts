import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { readCaptureLine } from '#domain/capture/read-capture-line.ts';
import { naturalDue } from '#domain/notes/natural-due.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Person, PersonId } from '#domain/people/person.ts';

const today = toCalendarDate('2026-11-23');
const called = (name: string, preferredName = '') => newPerson(name as PersonId, name, { preferredName }, 1);
const roster = [called('Ana Ford'), called('Ben Okri'), called('Benedikta Zauner', 'Bene'), called('Łukasz Żak'), called('Mark Lee'), called('Mark Twain'), called('田中 太郎')];
const read = (line: string, people: readonly Person[] = roster) => {
  const { people: found, unsure, readings, kind } = readCaptureLine(line, people, (text) => naturalDue(text, today));
  return { kind, people: found.map(({ name }) => name), unsure: unsure && { words: unsure.words, candidates: unsure.candidates.map(({ name }) => name) }, first: readings[0] };
};

test.each([
  ['praise Ana for the outage handover', 'praise', ['Ana Ford'], { text: 'the outage handover' }],
  ['Praise ana: the outage handover', 'praise', ['Ana Ford'], { text: 'the outage handover' }],
  ['praise Ana and Ben for the launch', 'praise', ['Ana Ford', 'Ben Okri'], { text: 'the launch' }],
  ['thanks Ana, Ben Okri & Bene: the launch', 'praise', ['Ana Ford', 'Ben Okri', 'Benedikta Zauner'], { text: 'the launch' }],
  ['promise Ben: budget answer by Friday', 'promise', ['Ben Okri'], { text: 'budget answer', dueOn: '2026-11-27' }],
  ['promise Ben to answer on the budget', 'promise', ['Ben Okri'], { text: 'answer on the budget', dueOn: null }],
  ['matter lukasz VPN drops 20 min/day', 'matter', ['Łukasz Żak'], { matterKind: 'friction', minutesPerWeek: 100 }],
  ['need Ana second monitor', 'matter', ['Ana Ford'], { matterKind: 'need', text: 'second monitor' }],
  ['/action Ben will send the draft tomorrow', 'action', ['Ben Okri'], { text: 'send the draft', dueOn: '2026-11-24' }],
  ['point Ana about the rota', 'point', ['Ana Ford'], { text: 'the rota' }],
  ['word with Ana about her move', 'word', ['Ana Ford'], { text: 'her move' }],
  ['spoke @Ben', 'word', ['Ben Okri'], { text: '' }],
  ['praise 田中 太郎: the launch', 'praise', ['田中 太郎'], { text: 'the launch' }],
  ['praise lukas: the launch', 'praise', ['Łukasz Żak'], { text: 'the launch' }],
  ['spoke @bened', 'word', ['Benedikta Zauner'], { text: '' }],
  ["praise Ana's handover", 'praise', ['Ana Ford'], { text: 'handover' }],
])('%j', (line, kind, people, first) => {
  const understood = read(line);
  expect(understood).toMatchObject({ kind, people, unsure: null, first });
});

test('the beginning of a name is not completed out of the words of the sentence', () => {
  expect(read('promise bene the rota', [called('Benedikta Zauner')])).toMatchObject({ people: [], first: { text: 'bene the rota' } });
  expect(read('praise Ana for the outage').first).toMatchObject({ text: 'the outage' });
});

test('a first name that two people have asks which of them', () => {
  expect(read('promise Mark: the rota')).toMatchObject({ people: [], unsure: { words: 'Mark', candidates: ['Mark Lee', 'Mark Twain'] }, first: { text: 'the rota' } });
  expect(read('promise Mark Twain: the rota')).toMatchObject({ people: ['Mark Twain'], unsure: null });
});

test('a name nobody has asks, and offers those that begin alike', () => {
  expect(read('promise Benno: the rota')).toMatchObject({ people: [], unsure: { words: 'Benno', candidates: ['Ben Okri', 'Benedikta Zauner'] }, first: { text: 'the rota' } });
  expect(read('praise Ana and Zoë: the launch')).toMatchObject({ people: ['Ana Ford'], unsure: { words: 'Zoë', candidates: [] } });
});

test('a line without a name keeps all its words', () => {
  expect(read('promise answer on the budget')).toMatchObject({ people: [], unsure: null, first: { text: 'answer on the budget' } });
});

test.each(['', '   ', 'hello Ana', 'constructor Ana', 'praise'])('%j is not understood yet', (line) => {
  expect(read(line).first).toBeUndefined();
});

test('no line is too odd to be read, and no word of it is invented', () => {
  fc.assert(
    fc.property(fc.constantFrom('praise ', 'promise ', 'matter ', 'word ', ''), fc.string({ unit: 'grapheme', maxLength: 80 }), (kind, rest) => {
      const { first } = read(`${kind}${rest}`);
      if (first) expect(rest.replaceAll(/\s+/g, '')).toContain(first.text.replaceAll(/\s+/g, ''));
    }),
  );
});
