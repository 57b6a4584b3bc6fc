import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { LeavingRecords } from '#domain/leaving/leaving-records.ts';
import { folderSize, type LeavingFile, markdownFolder } from '#domain/leaving/markdown-folder.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { PersonId } from '#domain/people/person.ts';
import { abel, day, sunday, theMeeting, thePerson } from '#tests/support/meeting-records.ts';
import { fullRecords, records, secrets, theNote } from './leaving-sample.ts';

const folder = (from: LeavingRecords, isPrivateIn = true): LeavingFile[] => [...markdownFolder(from, { today: sunday, isPrivateIn })];
const textOf = (files: readonly LeavingFile[], path: string) => files.find((file) => file.path === path)?.text ?? '';
const frontMatter = (text: string, version: '1.1' | '1.2' = '1.2') => parseDocument(text.split('---\n')[1] ?? '', { version }).toJS({ reviver: (_key, value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value) }) as Record<string, unknown>;

test('there is one page per person and per one-on-one, and a page to start from', () => {
  const files = folder(fullRecords());
  expect(files.map(({ path }) => path)).toEqual(['Start here.md', 'People/Abel Tesfaye.md', 'One-on-ones/Abel Tesfaye/2026-11-10 Abel Tesfaye.md']);
  expect(files).toHaveLength(folderSize(fullRecords(), true));
});

test('every link leads to a file of the folder', () => {
  const odd = { ...fullRecords(), people: [thePerson({ name: 'Ana (North) #1 [x] "y" / 100% é' })] };
  const files = folder(odd);
  const paths = new Set(files.map(({ path }) => path));
  const links = files.flatMap(({ path, text }) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => new URL(target as string, `file:///${encodeURI(path)}`).pathname.slice(1)));
  expect(links.length).toBeGreaterThan(2);
  for (const target of links) expect(paths).toContain(decodeURIComponent(target));
});

test('the full folder holds what is veiled and says so; the other has not a word of it', () => {
  const [full, open] = [folder(fullRecords()), folder(fullRecords(), false)];
  const all = (files: readonly LeavingFile[]) => files.map(({ text }) => text).join('\n');
  for (const secret of secrets) expect(all(full)).toContain(secret);
  for (const secret of secrets) expect(all(open)).not.toContain(secret);
  expect(textOf(full, 'Start here.md')).toContain('hold your private notes and your corrective feedback');
  expect(textOf(open, 'Start here.md')).toContain('Left out: private notes');
  for (const word of ['the VPN drops', 'Calmed the ward', 'Lead the retrospective', 'Say when it is too much']) expect(all(open).toLowerCase()).toContain(word.toLowerCase());
});

test('facts in front read the same in YAML 1.1 and 1.2', () => {
  const files = folder(records({ people: [thePerson({ name: 'No', team: '12:30', role: 'a: b # c', location: '0755', email: '@x' })], oneOnOnes: [theMeeting(day('2026-11-10'))] }));
  for (const { text } of files) expect(frontMatter(text, '1.1')).toEqual(frontMatter(text, '1.2'));
  expect(frontMatter(textOf(files, 'People/No.md'))).toMatchObject({ name: 'No', team: '12:30', role: 'a: b # c', location: '0755', email: '@x', aliases: ['Abel'] });
  expect(frontMatter(textOf(files, 'One-on-ones/No/2026-11-10 No.md'))).toMatchObject({ date: '2026-11-10', time: '10:00', minutes: 30 });
});

test('a note that leaves a block open does not swallow what follows it', () => {
  const meeting = theMeeting(day('2026-11-10'));
  for (const body of ['```\ncode', '~~~~\ncode', '<!-- hidden', '<script>', 'x\n```js\na\n````\n```\nb']) {
    const text = textOf(folder(records({ people: [thePerson()], oneOnOnes: [meeting], notes: [theNote(meeting.id, 'shared', body), theNote(meeting.id, 'private', 'mine')] })), 'One-on-ones/Abel Tesfaye/2026-11-10 Abel Tesfaye.md');
    expect(text).toContain(body);
    expect(text).toMatch(/\n\n## Private notes\n\nmine\n$/);
  }
});

test('two of one name, or on one day, have files of their own, and the first keeps its name', () => {
  const people = [thePerson(), newPerson('zoe' as PersonId, 'ABEL TESFAYE', {}, 1)];
  const files = folder(records({ people, oneOnOnes: [theMeeting(day('2026-11-10')), theMeeting(day('2026-11-10'), { id: 'one-on-one-z' as never })] }));
  expect(files.map(({ path }) => path)).toEqual([
    'Start here.md',
    'People/Abel Tesfaye.md',
    'One-on-ones/Abel Tesfaye/2026-11-10 Abel Tesfaye (2).md',
    'One-on-ones/Abel Tesfaye/2026-11-10 Abel Tesfaye.md',
    'People/ABEL TESFAYE (2).md',
  ]);
  expect(files[1]?.text).toContain(abel);
});
