import { plural, t } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { assertNever } from '#domain/assert-never.ts';
import type { ExportOutcome } from '#domain/bridge.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';

type Failed = Extract<ExportOutcome, { kind: 'failed' }>;

interface ExportOutcomeBannerProps {
  readonly outcome: ExportOutcome;
  /** Shows what was written where the system keeps files. */
  readonly onReveal: (path: string) => void;
}

/** How an export ended: what happened, what is safe, and the next step. A save dialog that was closed needs no words. */
export function ExportOutcomeBanner({ outcome, onReveal }: ExportOutcomeBannerProps) {
  switch (outcome.kind) {
    case 'saved':
      return (
        <Banner
          actions={
            <Button size="small" onPress={() => onReveal(outcome.path)}>
              <Trans>Show in folder</Trans>
            </Button>
          }
        >
          <Plural value={outcome.files} one={<span>Saved as <bdi className="break-all">{outcome.path}</bdi></span>} other={<span># documents are saved in <bdi className="break-all">{outcome.path}</bdi></span>} />
        </Banner>
      );
    case 'cancelled':
      return outcome.files === 0 ? null : <Banner>{t`Stopped. ${writtenBefore(outcome.files)}`}</Banner>;
    case 'failed':
      return (
        <Banner tone="danger" title={failureTitle(outcome.reason)}>
          {failureAdvice(outcome)} {outcome.files > 0 && writtenBefore(outcome.files)}
        </Banner>
      );
    default:
      return assertNever(outcome);
  }
}

const writtenBefore = (files: number) => (plural(files, { one: 'One document was already written and stays.', other: '# documents were already written and stay.' }));

function failureTitle(reason: Failed['reason']): string {
  switch (reason) {
    case 'read-only':
      return t`Heed may not write there.`;
    case 'disk-full':
      return t`The disk is full.`;
    case 'in-use':
      return t`Another program has that file open.`;
    case 'other':
      return t`The document could not be written.`;
    default:
      return assertNever(reason);
  }
}

function failureAdvice({ reason, path, detail }: Failed): string {
  switch (reason) {
    case 'read-only':
      return path ? t`Nothing in ${path} has changed. Choose another folder.` : t`Nothing in that folder has changed. Choose another folder.`;
    case 'disk-full':
      return t`What you wrote is safe in Heed. Make some room, or choose another disk, and export it again.`;
    case 'in-use':
      return path ? t`Close ${path} there, or save under another name.` : t`Close it there, or save under another name.`;
    case 'other':
      return t`What you wrote is safe in Heed. The system says: ${detail}`;
    default:
      return assertNever(reason);
  }
}
