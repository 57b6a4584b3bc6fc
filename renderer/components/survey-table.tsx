import { Trans } from '@lingui/react/macro';
import type { Survey } from '#domain/archive/survey.ts';
import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { tableNames } from '#domain/journal/table-names.ts';
import { countedRecords } from '#domain/journal/table-words.ts';
import { writtenNumber } from '#domain/language/written.ts';
import { When } from './when.tsx';

interface SurveyTableProps {
  readonly survey: Survey;
  /** The zone that days are said in. */
  readonly zone: string;
}

/** How much there is of each kind, and when the newest was changed. Kinds without any are left out. */
export function SurveyTable({ survey, zone }: SurveyTableProps) {
  const held = tableNames.filter((table) => survey[table].records > 0);
  if (held.length === 0) return <p className="text-soft"><Trans>Nothing yet.</Trans></p>;
  return (
    <table className="w-full max-w-[36rem] border-collapse text-start">
      <thead>
        <tr className="text-sm text-soft">
          <th scope="col" className="py-1 pe-4 text-start font-normal"><Trans>Kind</Trans></th>
          <th scope="col" className="py-1 pe-4 text-start font-normal"><Trans>Changed last</Trans></th>
          <th scope="col" className="py-1 text-start font-normal"><Trans>In the trash</Trans></th>
        </tr>
      </thead>
      <tbody>
        {held.map((table) => {
          const { records, inTrash, newestAt } = survey[table];
          return (
            <tr key={table} className="border-t border-line">
              <th scope="row" className="py-1.5 pe-4 text-start font-normal tabular-nums">{countedRecords(table, records)}</th>
              <td className="py-1.5 pe-4">{newestAt !== null && <When on={calendarDateAt(newestAt, zone)} />}</td>
              <td className="py-1.5 tabular-nums">{inTrash > 0 ? writtenNumber(inTrash) : ''}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
