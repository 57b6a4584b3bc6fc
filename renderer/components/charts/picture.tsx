import { type ReactNode, useId, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Button } from '#components/button.tsx';

/** The figures of a picture, for those who would rather read them. */
export interface PictureTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

interface PictureProps {
  /** The sentence that says what the picture says. */
  readonly summary: ReactNode;
  /** The picture, named by the id of the sentence. */
  readonly children: (summaryId: string) => ReactNode;
  readonly table: PictureTable;
}

/** A picture below the sentence that says the same, and its figures as a table for who asks for them. */
export function Picture({ summary, children, table }: PictureProps) {
  const id = useId();
  const [isTable, setTable] = useState(false);
  return (
    <figure className="m-0">
      <figcaption id={id} className="mb-3 max-w-prose">
        {summary}
      </figcaption>
      {children(id)}
      <Button kind="quiet" size="small" aria-expanded={isTable} onPress={() => setTable(!isTable)} className="mt-2 -ms-2.5 print:hidden">
        {isTable ? t`Hide the table` : t`Show as a table`}
      </Button>
      {isTable && <FigureTable table={table} labelledBy={id} />}
    </figure>
  );
}

function FigureTable({ table: { columns, rows }, labelledBy }: { readonly table: PictureTable; readonly labelledBy: string }) {
  return (
    <div className="mt-2 overflow-x-auto" data-scrolls-sideways>
      <table aria-labelledby={labelledBy} className="border-collapse text-sm">
        <thead>
          <tr className="border-b border-edge">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-1 pe-6 text-start font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [head, ...rest] }) => (
            <tr key={key} className="border-b border-line">
              <th scope="row" className="py-1 pe-6 text-start font-normal">
                {head}
              </th>
              {rest.map((cell, index) => (
                <td key={index} className="py-1 pe-6">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
