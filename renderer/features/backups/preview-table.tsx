import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import type { Survey } from '#domain/archive/survey.ts';
import type { BackupPreview } from '#domain/backups/preview.ts';
import { spokenMoment } from '#domain/backups/backup-words.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import { countedRecords } from '#domain/journal/table-words.ts';
import { When } from '#components/when.tsx';
import { localZone, now } from '#data/clock.ts';

interface PreviewTableProps {
  readonly preview: BackupPreview;
  readonly comparesWithNow: boolean;
  /** Null while it is being counted. */
  readonly here: Survey | null;
}

/** What the backup holds beside what is here now: counts, and the newest of each kind by what one knows it again. */
export function PreviewTable({ preview: { at, appVersion, kinds }, comparesWithNow, here }: PreviewTableProps) {
  const zone = localZone();
  return (
    <div>
      <p className="mb-3 text-soft">
        <Trans>Made {spokenMoment(at, { now: now(), zone })} by Heed {appVersion}, read to its end and found whole. Going back replaces everything that is here now with what you see below.</Trans>{' '}
        {comparesWithNow && t`Before that, a backup of what is here now is made and checked, and for 30 days you can go back to it.`}
      </p>
      {kinds.length === 0 ? (
        <p><Trans>It holds no record.</Trans></p>
      ) : (
        <table className="w-full border-collapse text-start">
          <thead>
            <tr className="text-sm text-soft">
              <th scope="col" className="py-1 pe-4 text-start font-normal">
                <Trans>In the backup</Trans>
              </th>
              {comparesWithNow && (
                <th scope="col" className="py-1 pe-4 text-start font-normal">
                  <Trans>Here now</Trans>
                </th>
              )}
              <th scope="col" className="py-1 text-start font-normal">
                <Trans>Changed last</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {kinds.map(({ table, records, inTrash, newest }) => (
              <tr key={table} className="border-t border-line align-top">
                <th scope="row" className="py-1.5 pe-4 text-start font-normal whitespace-nowrap tabular-nums">
                  {countedRecords(table, records)}
                  {inTrash > 0 && <span className="block text-sm text-soft"><Trans>{inTrash} more in the trash</Trans></span>}
                </th>
                {comparesWithNow && <td className="py-1.5 pe-4 tabular-nums">{here && hereOf(here, table)}</td>}
                <td className="py-1.5">
                  {newest && (
                    <span className="flex flex-wrap items-baseline gap-x-3">
                      {newest.title !== null && <bdi className="line-clamp-1 min-w-0 wrap-anywhere">{newest.title}</bdi>}
                      <When on={calendarDateAt(newest.at, zone)} className="text-sm text-soft" />
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

const hereOf = (survey: Survey, table: TableName): number => survey[table].records - survey[table].inTrash;
