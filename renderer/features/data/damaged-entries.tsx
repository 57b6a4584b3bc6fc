import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { DamagedStretch } from '#domain/damage/damage.ts';
import { stretchWords } from '#domain/damage/stretch-words.ts';
import { writtenNumber } from '#domain/language/written.ts';
import type { TaskOutcome } from '#domain/tasks/task.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Folded } from '#components/folded.tsx';
import { List, ListRow } from '#components/list.tsx';
import { revealFile } from '#bridge/use-export.ts';
import { useTask } from '#bridge/use-task.ts';
import { localZone, useToday } from '#data/clock.ts';
import { failureTexts } from './failure-texts.ts';

/** Entries of the journal that cannot be read: which, from when, and the way to have their bytes. */
export function DamagedEntries({ stretches, count, rawBytes }: { readonly stretches: readonly DamagedStretch[]; readonly count: number; readonly rawBytes: number }) {
  const { state, start } = useTask('save-damage');
  const moment = { today: useToday(), zone: localZone() };
  const outcome = state.kind === 'ended' ? state.outcome : null;
  return (
    <section aria-label={t`Damaged entries of the journal`}>
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h3 className="font-medium">{plural(count, { one: 'One entry of the journal cannot be read', other: '# entries of the journal cannot be read' })}</h3>
        {rawBytes > 0 && (
          <Button size="small" className="ms-auto" isDisabled={state.kind === 'running'} onPress={() => void start({ kind: 'save-damage' })}>
            <Trans>Save the damaged bytes…</Trans>
          </Button>
        )}
      </div>
      <p className="mb-3 max-w-prose text-soft">
        <Trans>An entry is one thing you did, such as a promise written down or a stretch of typing.</Trans> {count === 1 ? t`What this one held is not known.` : t`What these held is not known.`}{' '}
        <Trans>The file holds {writtenNumber(rawBytes)} bytes as they stand on the disk, perhaps with words that can be read.</Trans>
      </p>
      {outcome && outcome.kind !== 'cancelled' && (
        <div className="mb-3">
          <SavedEnd outcome={outcome} />
        </div>
      )}
      <Folded items={stretches}>
        {(shown) => (
          <List aria-label={t`Damaged entries`}>
            {shown.map((stretch) => {
              const { which, when } = stretchWords(stretch, moment);
              return (
                <ListRow key={stretch.fromSeq} evidence={when}>
                  {which}
                </ListRow>
              );
            })}
          </List>
        )}
      </Folded>
    </section>
  );
}

function SavedEnd({ outcome }: { readonly outcome: Exclude<TaskOutcome<'save-damage'>, { kind: 'cancelled' }> }) {
  if (outcome.kind === 'failed') return <Banner tone="danger">{failureTexts[outcome.reason]}</Banner>;
  const { path } = outcome.result;
  return (
    <Banner
      actions={
        <Button size="small" onPress={() => revealFile(path)}>
          <Trans>Show in folder</Trans>
        </Button>
      }
    >
      <Trans>Saved: <bdi className="break-all">{path}</bdi></Trans>
    </Banner>
  );
}
