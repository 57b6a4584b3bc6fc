import type { Holding, Survey } from '#domain/archive/survey.ts';
import type { Row } from '#domain/journal/row.ts';
import { type TableName, tableNames } from '#domain/journal/table-names.ts';

export interface Surveying {
  add(table: TableName, row: Row): void;
  survey(): Survey;
}

/** Counts records one by one, so that they need not all be there at once. */
export function takeSurvey(): Surveying {
  const holdings = new Map<TableName, Holding>();
  const of = (table: TableName): Holding => holdings.get(table) ?? { records: 0, inTrash: 0, newestAt: null };
  return {
    add(table, { updatedAt, deletedAt }) {
      const { records, inTrash, newestAt } = of(table);
      const isStamped = Number.isSafeInteger(updatedAt) && updatedAt >= 0; // also what is damaged is counted
      holdings.set(table, { records: records + 1, inTrash: inTrash + (deletedAt === null ? 0 : 1), newestAt: isStamped ? Math.max(newestAt ?? 0, updatedAt) : newestAt });
    },
    survey: () => Object.fromEntries(tableNames.map((table) => [table, of(table)])) as unknown as Survey,
  };
}
