import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { SCHEMA_VERSION } from '#domain/journal/migrations.ts';
import { verifyArchive } from '#electron/archive/read-archive.ts';

/** An archive as somebody with bad intentions would make it: everything agrees with everything, down to the checksum. */
async function crafted(files: Readonly<Record<string, string | Buffer>>, change: (manifest: Record<string, unknown>) => void = () => undefined): Promise<Buffer> {
  const facts = (content: string | Buffer) => ({ bytes: Buffer.from(content).length, sha256: createHash('sha256').update(content).digest('hex') });
  const people = files['people.jsonl'] ?? '';
  const records = people.toString().split('\n').filter(Boolean).length;
  const manifest: Record<string, unknown> = {
    format: 'heed-archive',
    version: 1,
    schema: SCHEMA_VERSION,
    createdAt: 1,
    app: '1.0.0',
    tables: { people: { ...facts(people), records, inTrash: 0, newestAt: records > 0 ? 2 : null } },
    settings: facts(files['settings.json'] ?? '{}'),
  };
  change(manifest);
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), 'manifest.json');
  for (const [name, content] of Object.entries({ 'settings.json': '{}', 'people.jsonl': '', ...files })) zip.addBuffer(Buffer.from(content), name.replace(/#\d$/u, ''));
  zip.end({ forceZip64Format: false, comment: `sha256:${'0'.repeat(64)}` });
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return summed(Buffer.concat(chunks));
}

const summed = (bytes: Buffer): Buffer => {
  const before = bytes.subarray(0, -71);
  return Buffer.concat([before, Buffer.from(`sha256:${createHash('sha256').update(before).digest('hex')}`)]);
};

const person = (id = 'a', more = '') => `{"id":"${id}","name":"Ana","createdAt":1,"updatedAt":2,"deletedAt":null${more}}\n`;

async function refusal(bytes: Buffer): Promise<string> {
  try {
    await verifyArchive(bytes, null);
    return 'accepted';
  } catch (error) {
    return (error as { reason?: string }).reason ?? String(error);
  }
}

/** Renames a file in the zip to a name that yazl itself refuses to write. */
function renamed(bytes: Buffer, from: string, to: string): Buffer {
  expect(to).toHaveLength(from.length);
  return summed(Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1'));
}

test('one that is honest is read', async () => {
  expect(await refusal(await crafted({ 'people.jsonl': person() }))).toBe('accepted');
});

test.each([
  ['a name that leads out of the folder', 'praise.jsonl', '../../e.jsonl'.slice(0, 12)],
  ['an absolute name', 'praise.jsonl', '/etc/passwdx'],
  ['a drive', 'praise.jsonl', 'C:/x/xx.json'],
  ['a backslash', 'praise.jsonl', '..\\..\\x.json'.slice(0, 12)],
])('%s is hostile', async (_what, from, to) => {
  expect(await refusal(renamed(await crafted({ [from]: '' }), from, to))).toBe('hostile');
});

test('a file that no archive has, or one that comes twice, is hostile', async () => {
  expect(await refusal(await crafted({ 'run.sh': 'rm -rf ~' }))).toBe('hostile');
  expect(await refusal(await crafted({ 'people.jsonl': person(), 'people.jsonl#2': person('b') }))).toBe('hostile');
});

test('many small files are hostile before they are looked at', async () => {
  expect(await refusal(await crafted(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.jsonl`, '']))))).toBe('hostile');
});

test.each(['"__proto__":{"isAdmin":true}', '"\\u005f_proto__":{}', '"constructor":{"prototype":{}}', '"steps":[{"prototype":1}]', `"deep":${'['.repeat(5_000)}${']'.repeat(5_000)}`])('a record with %.40s is hostile', async (field) => {
  expect(await refusal(await crafted({ 'people.jsonl': person('a', `,${field}`) }))).toBe('hostile');
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});

test('a record without an id, with a huge one, or one that is there twice is hostile', async () => {
  const unstamped = (manifest: Record<string, unknown>) => void manifest;
  expect(await refusal(await crafted({ 'people.jsonl': '{"name":"Ana"}\n' }, unstamped))).toBe('hostile');
  expect(await refusal(await crafted({ 'people.jsonl': person('x'.repeat(201)) }))).toBe('hostile');
  expect(await refusal(await crafted({ 'people.jsonl': person() + person() }))).toBe('hostile');
  expect(await refusal(await crafted({ 'people.jsonl': '[1]\n' }))).toBe('hostile');
});

test('more than is announced is refused while it is unpacked', async () => {
  const bomb = await crafted({ 'people.jsonl': Buffer.alloc(200 * 1024 * 1024, ' ') }, (manifest) => {
    manifest['tables'] = { people: { bytes: 10, sha256: '0'.repeat(64), records: 0, inTrash: 0, newestAt: null } };
  });
  expect(bomb.length).toBeLessThan(1024 * 1024);
  const before = process.memoryUsage().rss;
  expect(await refusal(bomb)).toBe('changed');
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
});

test('a line that never ends is hostile before it fills the memory', async () => {
  expect(await refusal(await crafted({ 'people.jsonl': Buffer.alloc(80 * 1024 * 1024, ' ') }))).toBe('hostile');
});

test('a size that lies in the zip itself is hostile', async () => {
  const bytes = await crafted({ 'people.jsonl': person().repeat(1) + ' '.repeat(100_000) });
  const name = bytes.lastIndexOf('people.jsonl');
  bytes.writeUInt32LE(10, name - 46 + 24); // the unpacked size in the central directory (APPNOTE.TXT 4.3.12)
  expect(['hostile', 'changed']).toContain(await refusal(summed(bytes)));
});

test('settings that are too large, or no JSON, are refused', async () => {
  expect(await refusal(await crafted({ 'settings.json': `"${'x'.repeat(5 * 1024 * 1024)}"` }))).toBe('hostile');
  expect(await refusal(await crafted({ 'settings.json': '{' }))).toBe('changed');
  expect(await refusal(await crafted({ 'settings.json': '{"__proto__":1}' }))).toBe('hostile');
});

test('one of a newer Heed is refused as such, whatever else is new in it', async () => {
  const set = (field: string, value: unknown) => (manifest: Record<string, unknown>) => void (manifest[field] = value);
  expect(await refusal(await crafted({}, set('version', 2)))).toBe('newer-version');
  expect(await refusal(await crafted({}, set('schema', SCHEMA_VERSION + 1)))).toBe('newer-version');
  expect(await refusal(await crafted({ 'blobs.jsonl': '' }, set('version', 2)))).toBe('newer-version');
  expect(await refusal(await crafted({}, set('surprise', true)))).toBe('changed');
  expect(await refusal(await crafted({}, set('tables', { blobs: {} })))).toBe('changed');
});

test('counts that do not agree with the records are refused', async () => {
  const set = (facts: object) => (manifest: Record<string, unknown>) => {
    const tables = manifest['tables'] as { people: object };
    manifest['tables'] = { people: { ...tables.people, ...facts } };
  };
  for (const facts of [{ records: 2 }, { inTrash: 1 }, { newestAt: 3 }, { sha256: 'f'.repeat(64) }]) expect(await refusal(await crafted({ 'people.jsonl': person() }, set(facts))), JSON.stringify(facts)).toBe('changed');
});
