import * as z from 'zod';
import type { TableName } from '#domain/journal/table-names.ts';
import { tables } from '#domain/journal/tables.ts';

/** One column of a table: where its value lies in a record. `startedOn`, or `trial.fromOn` within an object. */
export interface Column {
  readonly name: string;
  readonly path: readonly string[];
}

/** The columns of a table, and the lists within its records that become files of their own. */
export interface Sheet {
  readonly columns: readonly Column[];
  readonly lists: readonly { readonly field: string; readonly columns: readonly Column[] }[];
}

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
}

/** All shapes that a value may have: a field of praise may belong to one of its sources only, and most may be null. */
const forms = (shape: Shape): readonly Shape[] => [shape, ...[...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])].flatMap(forms)];
const propertiesOf = (shape: Shape): Map<string, Shape> => new Map(forms(shape).flatMap(({ properties }) => Object.entries(properties ?? {})));
const itemOf = (shape: Shape): Shape | null => forms(shape).find(({ items }) => items !== undefined)?.items ?? null;

function columnsOf(shape: Shape, path: readonly string[]): { columns: Column[]; lists: { field: string; columns: Column[] }[] } {
  const columns: Column[] = [];
  const lists: { field: string; columns: Column[] }[] = [];
  for (const [name, field] of propertiesOf(shape)) {
    const here = [...path, name];
    const item = itemOf(field);
    if (item !== null && propertiesOf(item).size > 0) lists.push({ field: here.join('.'), columns: columnsOf(item, []).columns });
    else if (item === null && propertiesOf(field).size > 0) {
      const inner = columnsOf(field, here);
      columns.push(...inner.columns);
      lists.push(...inner.lists);
    } else columns.push({ name: here.join('.'), path: here });
  }
  return { columns, lists };
}

/** Read from the schema, so that a field added to a record is in its file from the same day. The id comes first. */
export function sheetOf(table: TableName): Sheet {
  const shape = z.toJSONSchema(tables[table], { unrepresentable: 'any', io: 'input' }) as Shape;
  const { columns, lists } = columnsOf(shape, []);
  const rank = ({ name }: Column) => ['createdAt', 'updatedAt', 'deletedAt'].indexOf(name) + (name === 'id' ? -1 : 0);
  return { columns: columns.filter(({ name }) => name !== 'deletedAt').sort((a, b) => rank(a) - rank(b)), lists };
}
