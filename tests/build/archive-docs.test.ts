import fs from 'node:fs/promises';
import { expect, test } from 'vitest';
import { FORMAT_FILE, formatText, SCHEMA_FILE, schemaText } from '#build/archive-docs.ts';
import { archiveSchema } from '#build/archive-schema.ts';
import { tableNames } from '#domain/journal/table-names.ts';

test('the schema in docs is the one of today; `npm run docs` writes it', async () => {
  expect(await fs.readFile(SCHEMA_FILE, 'utf8')).toBe(schemaText());
});

test('the page in docs names every field of today; `npm run docs` writes it', async () => {
  const page = await fs.readFile(FORMAT_FILE, 'utf8');
  expect(page).toBe(formatText(page));
});

test('nothing in the schema stands for anything at all', () => {
  const { $defs } = archiveSchema();
  expect(Object.keys($defs)).toEqual(['manifest', ...tableNames]);
  const empty: string[] = [];
  const look = (schema: unknown, where: string) => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [name, each] of Object.entries(schema)) {
      const isSchema = /\/(properties\/[^/]+|items|(anyOf|oneOf|allOf)\/\d+)$/u.test(`${where}/${name}`);
      if (isSchema && Object.keys(each as object).length === 0) empty.push(`${where}/${name}`);
      look(each, `${where}/${name}`);
    }
  };
  look($defs, '');
  expect(empty).toEqual([]);
});
