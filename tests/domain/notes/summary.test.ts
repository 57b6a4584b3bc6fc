import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCalendarDate, type WallTime } from '#domain/calendar/calendar-date.ts';
import { commitmentId } from '#domain/commitments/commitment-schema.ts';
import { commitTo } from '#domain/commitments/transitions.ts';
import { plainText } from '#domain/notes/plain-text.ts';
import { shareableCommitment, shareableNote } from '#domain/notes/shareable-note.ts';
import { type SummaryParts, summaryMarkdown, summaryPlain } from '#domain/notes/summary.ts';
import type { Note, SharedNote } from '#domain/one-on-ones/one-on-one.ts';
import { noteId, oneOnOneId } from '#domain/one-on-ones/one-on-one-schema.ts';
import { newPerson } from '#domain/people/new-person.ts';
import { personId } from '#domain/people/person-schema.ts';
import { shareablePerson } from '#domain/print/shareable.ts';
import { stamp } from '#domain/record.ts';

const CANARY = 'canary-7f3a';
const heldOn = toCalendarDate('2026-11-24');
const ana = newPerson(personId.parse('ana'), 'Ana Lovelace', { preferredName: 'Ana', privateContext: CANARY }, 1);
const aNote = (visibility: Note['visibility'], body: string) => stamp<Note>({ id: noteId.parse(`n-${visibility}`), oneOnOneId: oneOnOneId.parse('m'), personId: ana.id, visibility, body }, 1);
const shared = aNote('shared', '## Now\n\n[promise](#1a2b3c4d) ask about *the VPN* (by 2026-11-27)') as SharedNote;
const agreed = (owner: 'me' | 'them', text: string) => shareableCommitment({ ...commitTo({ id: commitmentId.parse(text), personId: ana.id, owner, text, dueOn: toCalendarDate('2026-11-27'), madeIn: null }, { today: heldOn, now: 1 }), closingNote: CANARY });
const parts: SummaryParts = {
  person: shareablePerson(ana),
  managerName: '',
  heldOn,
  notes: shareableNote(shared),
  agreed: [agreed('me', 'ask about the VPN'), agreed('them', 'send_the *draft*')],
  next: { on: toCalendarDate('2026-12-08'), at: '10:00' as WallTime },
};

test('says what was noted, what both take on, and when the next one is', () => {
  expect(summaryMarkdown(parts)).toBe(
    [
      '# One-on-one, Tuesday 24 November 2026',
      '## Now',
      '**Promise:** ask about *the VPN* (by Friday 27 November 2026)',
      '## What I promised',
      '- ask about the VPN (by Friday 27 November 2026)',
      '## What Ana takes on',
      '- send\\_the \\*draft\\* (by Friday 27 November 2026)',
      'Next: Tuesday 8 December 2026, 10:00',
    ].join('\n\n'),
  );
});

test('the plain one holds the same words without the marks', () => {
  expect(summaryPlain(parts)).toBe(
    [
      'One-on-one, Tuesday 24 November 2026',
      'Now',
      'Promise: ask about the VPN (by Friday 27 November 2026)',
      'What I promised',
      '- ask about the VPN (by Friday 27 November 2026)',
      'What Ana takes on',
      '- send_the *draft* (by Friday 27 November 2026)',
      'Next: Tuesday 8 December 2026, 10:00',
    ].join('\n\n'),
  );
});

test('a private note does not fit in, neither for the compiler nor at run time', () => {
  const secret = aNote('private', CANARY);
  // @ts-expect-error a note of either kind is no shared note
  expect(() => shareableNote(secret)).toThrow(TypeError);
  // @ts-expect-error a whole note is no shareable one
  const smuggled: SummaryParts = { ...parts, notes: shared };
  expect(summaryMarkdown(smuggled)).not.toContain(CANARY);
  // @ts-expect-error a whole person is no shareable one
  const context: SummaryParts = { ...parts, person: ana };
  expect(summaryMarkdown(context) + summaryPlain(context)).not.toContain(CANARY);
});

test('whatever a record holds in other fields, only its words, owner and date come through', () => {
  fc.assert(
    fc.property(fc.constantFrom('me' as const, 'them' as const), fc.string({ minLength: 1 }), (owner, text) => {
      const markdown = summaryMarkdown({ ...parts, agreed: [agreed(owner, text)] });
      expect(markdown).not.toContain(CANARY);
    }),
  );
});

test('nothing noted and nothing agreed is a summary of one line', () => {
  expect(summaryMarkdown({ ...parts, notes: null, agreed: [], next: null })).toBe('# One-on-one, Tuesday 24 November 2026');
});

test.each([
  ['1. one\n2. two\n   - inner', '1. one\n2. two\n   - inner'],
  ['- [x] done\n- [ ] open', '- [x] done\n- [ ] open'],
  ['[text](https://example.org) and https://example.org/a_b', 'text (https://example.org) and https://example.org/a_b'],
  ['**bold**, *italic*, `code`, ~~struck~~', 'bold, italic, code, struck'],
  ['> quoted\n> twice', '> quoted\n> twice'],
  ['a\\\nb', 'a\nb'],
  ['| a |\n| - |\n| 1 |', '| a |\n| - |\n| 1 |'],
  ['A <b>tag</b> &amp; so on', 'A <b>tag</b> & so on'],
])('%j is %j without Markdown', (markdown, plain) => {
  expect(plainText(markdown)).toBe(plain);
});
