import * as z from 'zod';
import { ARCHIVE_VERSION, fileOfTable } from '#domain/archive/manifest.ts';
import { manifestSchema } from '#domain/archive/manifest-schema.ts';
import { calendarDate, monthDay, wallTime } from '#domain/calendar/calendar-date-schema.ts';
import { SCHEMA_VERSION } from '#domain/journal/migrations.ts';
import { type TableName, tableNames } from '#domain/journal/table-names.ts';
import { countedRecords } from '#domain/journal/table-words.ts';
import { tables } from '#domain/journal/tables.ts';

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly format?: string;
  readonly title?: string;
}

/** What zod checks with a function of ours, said as JSON Schema can say it. */
const ours = new Map<unknown, object>([
  [calendarDate, { type: 'string', format: 'date', title: 'day' }],
  [wallTime, { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', title: 'time of day' }],
  [monthDay, { type: 'string', pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', title: 'day of the year' }],
]);

function schemaOf(schema: z.ZodType): Schema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => void Object.assign(jsonSchema, ours.get(zodSchema)),
  });
  return made as Schema;
}

/** The JSON Schema of everything in an archive: the manifest, and one line of each file of records. */
export const archiveSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `Heed archive, version ${ARCHIVE_VERSION}, records of version ${SCHEMA_VERSION}`,
  $defs: { manifest: schemaOf(manifestSchema), ...Object.fromEntries(tableNames.map((table) => [table, schemaOf(tables[table])])) },
});

/** What each file of records holds, as Markdown. */
export const recordsChapter = (): string => tableNames.map((table) => `### \`${fileOfTable(table)}\`: ${manyOf(table)}\n\n| Field | Holds |\n|---|---|\n${fieldRows(table)}`).join('\n\n');

/** The kind for many, from the words for two of them. */
const manyOf = (table: TableName): string => countedRecords(table, 2).replace('2 ', '');

const fieldRows = (table: TableName): string => fieldsOf(schemaOf(tables[table])).join('\n');

/** What the page says once for all of them. */
const IN_EVERY_RECORD = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt']);

/** A row for each field; where records of a kind come in several shapes, one row says all that a field may hold. */
function fieldsOf(schema: Schema): string[] {
  const shapes = schema.properties ? [schema] : (schema.anyOf ?? schema.oneOf ?? []);
  const fields = shapes.flatMap(({ properties = {} }) => Object.entries(properties)).filter(([name]) => !IN_EVERY_RECORD.has(name));
  const byName = new Map<string, Set<string>>();
  for (const [name, field] of fields) byName.set(name, (byName.get(name) ?? new Set<string>()).add(inWords(name, field)));
  return [...byName].map(([name, all]) => `| \`${name}\` | ${[...all].join(' or ')} |`);
}

const inWords = (name: string, field: Schema): string => (name.endsWith('At') ? said(field).replace('whole number', 'instant') : said(field));

/** A field's type in words. Unions in the schema stay in the schema: here only what a reader looks for. */
function said(field: Schema): string {
  const choices = field.anyOf ?? field.oneOf;
  if (choices) return [...new Set(choices.map(said))].join(' or ');
  if (field.title) return field.title;
  if (field.const !== undefined) return `\`${JSON.stringify(field.const)}\``;
  if (field.enum) return field.enum.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  if (Array.isArray(field.type)) return field.type.map((type: string) => said({ ...field, type })).join(' or ');
  switch (field.type) {
    case 'null':
      return 'null';
    case 'array':
      return `list of ${field.items ? said(field.items) : 'values'}`;
    case 'object':
      return `{ ${Object.keys(field.properties ?? {}).join(', ')} }`;
    case 'integer':
      return 'whole number';
    case 'string':
      return 'text';
    case 'boolean':
      return 'true or false';
    default:
      return String(field.type ?? 'any value');
  }
}
