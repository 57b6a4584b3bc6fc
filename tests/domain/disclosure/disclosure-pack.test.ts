import { describe, expect, test } from 'vitest';
import { disclosurePack, factText } from '#domain/disclosure/disclosure-pack.ts';
import { disclosureSheetOf } from '#domain/disclosure/disclosure-sheet-of.ts';
import { heldGroups, type HeldRecords } from '#domain/disclosure/held-items.ts';
import { nameVariants, ownNames } from '#domain/disclosure/name-variants.ts';
import { namesInPapers, unknownNames } from '#domain/disclosure/review-names.ts';
import { sampleTeam } from '#domain/sample/sample-team.ts';
import type { Change } from '#domain/journal/change.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { Note, NoteId, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import type { Person } from '#domain/people/person.ts';
import { dossierFiles } from '#domain/print/dossier-files.ts';
import { disclosureSheet } from '#domain/print/dossier-sheet.ts';
import { stamp } from '#domain/record.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import { abel, day, sunday, theFeedback, theMeeting, thePerson, thePraise, thePromise } from '#tests/support/meeting-records.ts';

const settings = settingsSchema.parse({});
const nothing: HeldRecords = { people: [], oneOnOnes: [], notes: [], talkingPoints: [], commitments: [], matters: [], requests: [], recoveries: [], praise: [], feedback: [], expectations: [], goals: [], plans: [], touches: [], occasions: [], occasionMarks: [], absences: [], arrangements: [], rituals: [], ownReminders: [] };
const others = [{ key: 'tom', name: 'Tom Weaver', preferredName: '', email: '' }];
const person = thePerson({ privateContext: 'Looks after Tom Weaver’s cat' });
const meeting = theMeeting(day('2026-11-10'));
const note = stamp<Note>({ id: 'note' as NoteId, oneOnOneId: meeting.id as OneOnOneId, personId: abel, visibility: 'private', body: 'Tom was loud. [promise](#1a2b3c4d) Ask Marta and Tom.' }, Date.UTC(2026, 10, 11));
const records: HeldRecords = { ...nothing, people: [person], oneOnOnes: [meeting], notes: [note], feedback: [theFeedback('Interrupted Tom')], praise: [thePraise('Calmed T. Weaver')], commitments: [thePromise('Speak with Tom', { deletedAt: Date.UTC(2026, 10, 20) })] };
const ground = { zone: 'UTC', meetingOns: new Map([[meeting.id as string, meeting.on]]) };
const search = { variants: nameVariants(person, others), ownNames: ownNames(person) };
const held = heldGroups(records, ground);
const sheetOf = (pack = disclosurePack(held, search, new Map())) => disclosureSheetOf(pack, person, 2, settings, sunday);

test('everything is in it, the private and the trash too, and no other name', () => {
  const sheet = sheetOf();
  expect(disclosureSheet.parse(sheet)).toEqual(sheet);
  const text = JSON.stringify(sheet);
  expect(text).toContain('[another person 1]’s cat');
  expect(text).toContain('Interrupted [another person 1]');
  expect(text).toContain('in the trash');
  expect(text).toContain('for the manager alone so far');
  expect(text).toContain('(promise) Ask Marta and [another person 1].');
  expect(text).not.toMatch(/Tom|Weaver|1a2b3c4d/);
  expect(dossierFiles(sheet).map((file) => file.text).join('')).not.toMatch(/Tom|Weaver/);
});

test('a private note stands on the day of its one-on-one', () => {
  const items = held.find(({ title }) => title === 'One-on-ones and notes')?.items ?? [];
  expect(items.map(({ title, on }) => `${on} ${title}`)).toEqual(['2026-11-10 Private note', '2026-11-10 One-on-one']);
});

test('a removed passage is marked where it stood and counted; nothing else changes', () => {
  const key = 'notes/note/Text';
  const pack = disclosurePack(held, search, new Map([[key, [{ from: 0, to: 13, reason: 'about somebody else' }]]]));
  const fact = pack.groups.flatMap(({ items }) => items.flatMap(({ facts }) => facts)).find((each) => each.key === key);
  expect(fact && factText(fact)).toBe('[removed: about somebody else] (promise) Ask Marta and [another person 1].');
  expect(pack.counts).toMatchObject({ records: 6, inTrash: 1, removed: 1, otherPeople: 1 });
});

test('the review shows each name with a place, and words that may be names of people Heed does not know', () => {
  expect(namesInPapers(held, search).map(({ variant, count }) => [variant.text, count])).toEqual(expect.arrayContaining([['Tom', 4]]));
  expect(unknownNames(held, search, [person.name], 'en')).toEqual(['Marta']);
});

/** Every text a person could have typed, anywhere in a record. */
function typedIn(value: unknown, at = ''): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap((each) => (typeof each === 'string' && !TYPED.has(at) ? [] : typedIn(each, at)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => (TYPED.has(name) ? typedIn(each, name) : typeof each === 'object' ? typedIn(each, name) : []));
}
const TYPED = new Set(['name', 'preferredName', 'pronouns', 'email', 'role', 'team', 'location', 'workingPattern', 'shift', 'level', 'recognitionNote', 'privateContext', 'aspirationsShort', 'aspirationsLong', 'strengths', 'text', 'body', 'closingNote', 'reason', 'place', 'note', 'whatWasDone', 'answer', 'firstWord', 'onWhom', 'asked', 'explanation', 'whatDiffers', 'privateNote', 'situation', 'whatTheyDid', 'impact', 'behaviour', 'aim', 'nextStep', 'focusAreas', 'about', 'title', 'why', 'measure', 'supportNeeded', 'fromName', 'customer']);

describe('of the sample team', () => {
  let count = 0;
  const changes: Change[] = sampleTeam({ newId: () => `00000000-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`, today: sunday, now: Date.UTC(2026, 10, 22) });
  const rows = (table: TableName) => changes.flatMap((change) => (change.op === 'put' && change.table === table ? [change.value as { id: string; personId?: string; personIds?: readonly string[] | null }] : []));
  const people = rows('people') as unknown as Person[];

  test.each(people.map((each) => [each.name, each] as const))('all that was typed about %s leaves, and nothing of the others', (_name, who) => {
    const mine = Object.fromEntries(Object.keys(nothing).map((table) => [table, rows(table as TableName).filter((row) => row.id === who.id || row.personId === who.id || row.personIds?.includes(who.id))])) as unknown as HeldRecords;
    const theirs = heldGroups(mine, { zone: 'UTC', meetingOns: new Map() });
    const nobodyMasked = disclosurePack(theirs, { variants: [], ownNames: [] }, new Map());
    const text = nobodyMasked.groups.flatMap(({ items }) => items.flatMap(({ facts }) => facts.map(factText))).join('\n');
    for (const typed of Object.values(mine).flatMap((table) => table.flatMap((row) => typedIn(row)))) expect(text).toContain(typed.replace(/\[(promise|action|point|goal|praise|matter)\]\(#[0-9a-f]{8}\)/g, '($1)'));

    const rest = people.filter(({ id }) => id !== who.id);
    const pack = disclosurePack(theirs, { variants: nameVariants(who, rest.map(({ id, name, preferredName, email }) => ({ key: id, name, preferredName, email }))), ownNames: ownNames(who) }, new Map());
    const left = pack.groups.flatMap(({ items }) => items.flatMap(({ facts }) => facts.map(factText))).join('\n');
    for (const other of rest) expect(left).not.toContain(other.name);
    for (const { id } of rest) expect(JSON.stringify(pack)).not.toContain(`people/${id}`);
  });
});
