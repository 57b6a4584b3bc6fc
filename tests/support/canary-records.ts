import type * as z from 'zod';
import type { Put } from '#domain/journal/change.ts';
import { type TableName, tableNames } from '#domain/journal/table-names.ts';
import { tables } from '#domain/journal/tables.ts';

/** What stands in every free text, with a name of its own each so that a find tells where it came from. */
export const CANARY = 'kanarek';

/** Values that schemas ask for where words would not do: dates, times, days of the year, zones, addresses, numbers. */
const CANDIDATES: readonly unknown[] = ['2026-11-20', '10:00', '05-17', 'Europe/Berlin', 'ana@example.org', '2026-11', 1, 7, 1980, 1_763_800_000_000, true, null];
const isReference = (name: string) => /(^id|Ids?|In|key)$/.test(name) || name === 'id';

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly in?: z.ZodType;
}

/** A value that a schema takes, with a canary wherever it takes any words. */
function valueFor(schema: z.ZodType, where: string, name: string): unknown {
  const def = schema._zod.def as unknown as Def;
  if (def.shape) return Object.fromEntries(Object.entries(def.shape).map(([field, inner]) => [field, field === 'deletedAt' ? null : valueFor(inner, `${where}-${field}`, field)]));
  if (def.innerType) return valueFor(def.innerType, where, name);
  if (def.in) return valueFor(def.in, where, name);
  if (def.element) return [valueFor(def.element, where, name)];
  if (def.options) return valueFor(def.options[0] as z.ZodType, where, name);
  if (def.values) return def.values[0];
  if (def.entries) return Object.values(def.entries)[0];
  const words = isReference(name) ? `c-${name}` : `${CANARY}-${where}`;
  return [words, ...CANDIDATES].find((candidate) => schema.safeParse(candidate).success);
}

function recordFor(table: TableName): Record<string, unknown> {
  const record = valueFor(tables[table], table, '') as Record<string, unknown>;
  // Screens reckon with the zone, and only what is to come is planned.
  const real = { ...('timeZone' in record ? { timeZone: 'Europe/Berlin' } : {}), ...(table === 'ownReminders' ? { on: '2036-01-10', at: '09:00' } : {}) };
  return { ...record, ...real, id: `c-${table}`, ...('personId' in record ? { personId: 'c-people' } : {}), ...('personIds' in record ? { personIds: ['c-people'] } : {}) };
}

/** One record of every table, each free text a canary. */
export function canaryRecords(): Put[] {
  return tableNames.map((table) => {
    const value = recordFor(table);
    const parsed = tables[table].safeParse(value);
    if (!parsed.success) throw new Error(`${table}: ${parsed.error.message}`);
    return { op: 'put', table, value } as unknown as Put;
  });
}

/** How many canaries records hold, and of which tables. */
export const canariesIn = (records: readonly Put[]): Map<TableName, number> => new Map(records.map(({ table, value }) => [table, JSON.stringify(value).split(CANARY).length - 1]));
