import { useState } from 'react';
import { Link } from 'react-router';
import { Trans } from '@lingui/react/macro';
import { Button } from '#components/button.tsx';
import { Checkbox } from '#components/checkbox.tsx';
import { SurveyTable } from '#components/survey-table.tsx';
import { When } from '#components/when.tsx';
import type { ArchivePreview } from '#domain/archive/archive-tasks.ts';
import { mergeSentences } from '#domain/archive/merge-words.ts';
import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { localZone } from '#data/clock.ts';

interface ArchivePreviewBlockProps {
  readonly preview: ArchivePreview;
  readonly isMerging: boolean;
  readonly onMerge: (withSettings: boolean) => void;
  readonly onClose: () => void;
}

/** What is in an archive and what taking it in would change. */
export function ArchivePreviewBlock({ preview: { fileName, createdAt, survey, merge, hasOtherSettings }, isMerging, onMerge, onClose }: ArchivePreviewBlockProps) {
  const [withSettings, setWithSettings] = useState(false);
  const isNothingNew = merge.added + merge.updated === 0 && !withSettings;
  return (
    <div className="flex flex-col gap-4 rounded-md border border-line bg-sheet p-5">
      <h3 className="min-w-0">
        <bdi className="break-all">{fileName}</bdi>
        <span className="text-soft">
          {', '}
          <Trans>
            exported <When on={calendarDateAt(createdAt, localZone())} />
          </Trans>
        </span>
      </h3>
      <SurveyTable survey={survey} zone={localZone()} />
      <div>
        <p className="font-medium"><Trans>Merging it with what is here</Trans></p>
        <ul className="mt-1 list-disc ps-5">
          {mergeSentences(merge, 'would').map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <p className="max-w-prose text-soft">
        <Trans>To put it in the place of everything here instead, open the same file under <Link to="/settings/backups">Backups</Link>: what is here is backed up first, and you can go back.</Trans>
      </p>
      {hasOtherSettings && !isMerging && (
        <Checkbox isSelected={withSettings} onChange={setWithSettings}>
          <Trans>Take over its settings too, in place of those here</Trans>
        </Checkbox>
      )}
      {!isMerging && (
        <div className="flex flex-wrap gap-2">
          <Button kind="primary" isDisabled={isNothingNew} onPress={() => onMerge(withSettings)}>
            <Trans>Merge</Trans>
          </Button>
          <Button onPress={onClose}><Trans>Close without importing</Trans></Button>
        </div>
      )}
    </div>
  );
}
