import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { countMadeWhole, letMadeWholeGo } from '#data/made-whole.ts';
import { writtenList } from '#domain/language/written.ts';
import { countedRecords } from '#domain/journal/table-words.ts';

/** Says what could not be opened in the store that screens read from, and that nothing of it is lost. */
export function MadeWholeBanner() {
  const counts = useLiveQuery(countMadeWhole);
  if (!counts || counts.size === 0) return null;
  const kinds = writtenList([...counts].map(([table, count]) => countedRecords(table, count)));
  return (
    <div className="px-4 pt-3">
      <Banner
        title={t`Something on the disk was damaged, and is whole again.`}
        actions={
          <Button size="small" onPress={() => void letMadeWholeGo()}>
            <Trans>I have read this</Trans>
          </Button>
        }
      >
        <Trans>In the copy that screens read from, {kinds} did not open. Heed made the copy again from the journal, which has them whole. If this comes back, have the disk checked.</Trans>
      </Banner>
    </div>
  );
}
