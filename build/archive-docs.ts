/** Writes what follows from the schemas into docs/: `npm run docs`. A test holds them to it. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { archiveSchema, recordsChapter } from './archive-schema.ts';
import { root } from './run-command.ts';

export const SCHEMA_FILE = path.join(root, 'docs/archive.schema.json');
export const FORMAT_FILE = path.join(root, 'docs/archive-format.md');
const BEGIN = '<!-- Written by `npm run docs` from here on. -->';

export const schemaText = (): string => `${JSON.stringify(archiveSchema(), null, 2)}\n`;

/** The page with its generated end made anew. */
export const formatText = (page: string): string => `${page.slice(0, page.indexOf(BEGIN) + BEGIN.length)}\n\n${recordsChapter()}\n`;

if (import.meta.main) {
  await fs.writeFile(SCHEMA_FILE, schemaText());
  await fs.writeFile(FORMAT_FILE, formatText(await fs.readFile(FORMAT_FILE, 'utf8')));
}
