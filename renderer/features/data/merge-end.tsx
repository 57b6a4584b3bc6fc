import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Banner } from '#components/banner.tsx';
import type { Merged } from '#domain/archive/archive-tasks.ts';
import { mergeSentences } from '#domain/archive/merge-words.ts';
import { failureSentence } from '#domain/backups/backup-words.ts';
import type { TaskOutcome } from '#domain/tasks/task.ts';
import { failureTexts } from './failure-texts.ts';
import { RefusedBanner } from './refused-banner.tsx';

const TITLES: Readonly<Record<Merged['ended'], string>> = {
  complete: t`The archive is merged.`,
  stopped: t`Stopped. What is counted below is in and stays; merge the same file again to take in the rest.`,
  'disk-full': t`The disk is full. What is counted below is in and stays; make some room, then merge the same file again.`,
  'read-only': t`Heed may no longer write its files. What is counted below is in and stays.`,
  other: t`The rest could not be written. What is counted below is in and stays; merge the same file again.`,
};

/** How a merge ended, and what is in. */
export function MergeEnd({ outcome }: { readonly outcome: TaskOutcome<'merge-archive'> }) {
  if (outcome.kind === 'cancelled') return <Banner><Trans>Stopped before anything came in. Nothing has changed.</Trans></Banner>;
  if (outcome.kind === 'failed')
    return (
      <Banner tone="danger" title={t`It could not be merged.`}>
        <Trans>{failureTexts[outcome.reason]} What came in until then stays, and merging the same file again takes in the rest.</Trans>
      </Banner>
    );
  if (outcome.result.kind === 'refused') return <RefusedBanner refused={outcome.result} />;
  if (outcome.result.kind === 'not-backed-up')
    return (
      <Banner tone="danger" title={t`Nothing came in, because no backup of what is here could be made first.`}>
        <Trans>{failureSentence(outcome.result.failure.reason)} Nothing here has changed.</Trans>
      </Banner>
    );
  const { counts, ended } = outcome.result;
  return (
    <Banner tone={ended === 'complete' || ended === 'stopped' ? 'info' : 'danger'} title={TITLES[ended]}>
      <ul className="list-disc ps-5">
        {mergeSentences(counts, 'did').map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Banner>
  );
}
