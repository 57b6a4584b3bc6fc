import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { writtenNumber } from '#domain/language/written.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { assertNever } from '#domain/assert-never.ts';
import type { TaskOutcome } from '#domain/tasks/task.ts';
import { revealFile } from '#bridge/use-export.ts';
import { failureTexts } from './failure-texts.ts';

/** How an export ended. A save dialog that was closed needs no words. */
export function ExportEnd({ outcome }: { readonly outcome: TaskOutcome<'export-archive'> }) {
  switch (outcome.kind) {
    case 'cancelled':
      return null;
    case 'failed':
      return (
        <Banner tone="danger" title={failureTexts[outcome.reason]}>
          <Trans>No file was written. What you wrote is safe in Heed.</Trans>
        </Banner>
      );
    case 'done': {
      const { path, records, bytes } = outcome.result;
      return (
        <Banner
          actions={
            <Button size="small" onPress={() => revealFile(path)}>
              <Trans>Show in folder</Trans>
            </Button>
          }
        >
          {plural(records, { one: 'One record is saved and was read back:', other: '# records are saved and were read back:' })}{' '}
          <bdi className="break-all">{path}</bdi>
          {` (${spokenSize(bytes)})`}
        </Banner>
      );
    }
    default:
      return assertNever(outcome);
  }
}

const spokenSize = (bytes: number): string => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${writtenNumber(Math.round(bytes / 100_000) / 10)} MB`);
