import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Banner } from '#components/banner.tsx';
import { FileDrop } from '#components/file-drop.tsx';
import type { FileRefusal } from './read-file.ts';
import { refusals } from './refusal-sentences.ts';

export interface RefusedFile {
  readonly fileName: string;
  readonly reason: FileRefusal;
}

/** Where one picks or drops a file, with what was wrong with the one before. */
export function ChooseFile({ refused, onFile }: { readonly refused: RefusedFile | null; readonly onFile: (file: File) => void }) {
  return (
    <div className="flex max-w-prose flex-col gap-6">
      {refused && (
        <Banner tone="danger" title={refusals[refused.reason].title}>
          <p>
            <Trans>{refusals[refused.reason].next} Nothing was imported from <bdi className="break-all">{refused.fileName}</bdi>.</Trans>
          </p>
        </Banner>
      )}
      <FileDrop label={t`Drop a CSV or vCard file here`} accepts={['.csv', '.tsv', '.txt', '.vcf', 'text/csv', 'text/tab-separated-values', 'text/vcard']} onFile={onFile} />
      <div className="text-soft">
        <p><Trans>Any list of people that your HR system or address book exports will do: BambooHR, Personio, Workday, HiBob, SAP, Google Contacts, Outlook, Thunderbird, or a spreadsheet of your own saved as CSV. Contact cards (.vcf) from any address book will do as well.</Trans></p>
        <p className="mt-2"><Trans>Heed looks for names, e-mail, role, team, start date and birthday, shows you how it reads them, and asks before it saves anything. The file stays as it is.</Trans></p>
      </div>
    </div>
  );
}
