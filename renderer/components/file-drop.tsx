import { Trans } from '@lingui/react/macro';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';

interface FileDropProps {
  /** "Drop a CSV file here" */
  readonly label: string;
  /** Endings and media types that the file dialog offers. */
  readonly accepts: readonly string[];
  readonly onFile: (file: File) => void;
}

/** Where one picks or drops a file. */
export function FileDrop({ label, accepts, onFile }: FileDropProps) {
  const [wasManyDropped, setManyDropped] = useState(false);
  return (
    <>
      {wasManyDropped && <Banner tone="owed"><Trans>One file at a time, please. Nothing was imported.</Trans></Banner>}
      <DropZone
        aria-label={label}
        onDrop={(event) => {
          const files = event.items.filter((item) => item.kind === 'file');
          setManyDropped(files.length !== 1);
          const [file] = files;
          if (file && files.length === 1) void file.getFile().then(onFile);
        }}
        className="flex flex-col items-center gap-3 rounded-lg border border-dashed border-edge px-6 py-12 text-center data-drop-target:border-accent data-drop-target:bg-accent-soft"
      >
        <IconFileImport size="2rem" stroke={1.4} aria-hidden className="text-soft" />
        <p>{label}</p>
        <FileTrigger acceptedFileTypes={[...accepts]} onSelect={(files) => files?.[0] && onFile(files[0])}>
          <Button kind="primary"><Trans>Choose a file</Trans></Button>
        </FileTrigger>
      </DropZone>
    </>
  );
}
