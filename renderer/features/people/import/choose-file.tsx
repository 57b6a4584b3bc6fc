import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import type { FileRefusal } from './read-file.ts';
import { refusals } from './refusal-sentences.ts';

export interface RefusedFile {
  readonly fileName: string;
  readonly reason: FileRefusal;
}

/** Where one picks or drops a file, with what was wrong with the one before. */
export function ChooseFile({ refused, onFile }: { readonly refused: RefusedFile | null; readonly onFile: (file: File) => void }) {
  const [wasManyDropped, setManyDropped] = useState(false);
  return (
    <div className="flex max-w-prose flex-col gap-6">
      {refused && (
        <Banner tone="danger" title={refusals[refused.reason].title}>
          <p>
            {refusals[refused.reason].next} Nothing was imported from <bdi className="break-all">{refused.fileName}</bdi>.
          </p>
        </Banner>
      )}
      {wasManyDropped && <Banner tone="owed">One file at a time, please. Nothing was imported.</Banner>}
      <DropZone
        aria-label="Drop a CSV or vCard file here"
        onDrop={(event) => {
          const files = event.items.filter((item) => item.kind === 'file');
          setManyDropped(files.length !== 1);
          const [file] = files;
          if (file && files.length === 1) void file.getFile().then(onFile);
        }}
        className="flex flex-col items-center gap-3 rounded-lg border border-dashed border-edge px-6 py-12 text-center data-drop-target:border-accent data-drop-target:bg-accent-soft"
      >
        <IconFileImport size="2rem" stroke={1.4} aria-hidden className="text-soft" />
        <p>Drop a CSV or vCard file here</p>
        <FileTrigger acceptedFileTypes={['.csv', '.tsv', '.txt', '.vcf', 'text/csv', 'text/tab-separated-values', 'text/vcard']} onSelect={(files) => files?.[0] && onFile(files[0])}>
          <Button kind="primary">Choose a file</Button>
        </FileTrigger>
      </DropZone>
      <div className="text-soft">
        <p>Any list of people that your HR system or address book exports will do: BambooHR, Personio, Workday, HiBob, SAP, Google Contacts, Outlook, Thunderbird, or a spreadsheet of your own saved as CSV. Contact cards (.vcf) from any address book will do as well.</p>
        <p className="mt-2">Heed looks for names, e-mail, role, team, start date and birthday, shows you how it reads them, and asks before it saves anything. The file stays as it is.</p>
      </div>
    </div>
  );
}
