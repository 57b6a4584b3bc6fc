import { useState } from 'react';
import { plural, t } from '@lingui/core/macro';
import { Button } from '#components/button.tsx';
import { Select } from '#components/select.tsx';
import { type ColumnMapping, type ImportField } from '#domain/people/import/import-field.ts';
import type { SourceTable } from '#domain/people/import/source-table.ts';
import { type FieldChoice, fieldOptions } from './field-names.ts';

interface Props {
  readonly table: SourceTable;
  readonly mapping: ColumnMapping;
  readonly onChange: (column: number, field: ImportField | null) => void;
}

const SAMPLES = 3;

/** Each column of the file beside the field it fills. Columns left out are folded away: an address book has ninety. */
export function ColumnMappingList({ table, mapping, onChange }: Props) {
  // Columns stay where they are while one changes them: only what was left out at first is folded away.
  const [first] = useState(mapping);
  const [isAllShown, setAllShown] = useState(first.every((field) => field === null));
  const columns = table.headings.map((heading, column) => ({ heading, column }));
  const shown = isAllShown ? columns : columns.filter(({ column }) => first[column] !== null);
  const hidden = columns.length - shown.length;
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {shown.map(({ heading, column }) => (
          <li key={column} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2">
            <div className="min-w-0 flex-1 basis-64">
              <bdi className="block truncate font-medium" title={heading}>
                {heading}
              </bdi>
              <bdi className="block truncate text-sm text-soft">{samplesOf(table, column) || t`Empty in the first rows`}</bdi>
            </div>
            <Select<FieldChoice>
              label={t`“${heading}” fills`}
              isLabelHidden
              options={fieldOptions}
              value={mapping[column] ?? 'leave-out'}
              onChange={(field) => onChange(column, field === 'leave-out' ? null : field)}
              className="w-64 max-w-full"
            />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button kind="quiet" size="small" className="mt-2" onPress={() => setAllShown(true)}>
          {plural(hidden, { one: 'Show the column that is left out', other: 'Show the # columns that are left out' })}
        </Button>
      )}
    </>
  );
}

const samplesOf = (table: SourceTable, column: number): string =>
  [...new Set(table.rows.slice(0, 30).flatMap(({ cells }) => cells[column]?.trim() || []))].slice(0, SAMPLES).join(' · ');
