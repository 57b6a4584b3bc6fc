import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { countedRecords } from '#domain/journal/table-words.ts';
import type { FindLost, FoundRecord } from '#domain/damage/damage.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { TaskProgress } from '#components/task-progress.tsx';
import { showToast } from '#components/toast.tsx';
import { useTask } from '#bridge/use-task.ts';
import { takeBackFound } from '#data/damage.ts';
import { undo } from '#data/undo.ts';

/** Looks in the backups for what damage took away, and takes it back. */
export function LostSection() {
  const { state, start, clear } = useTask('find-lost');
  const takeBack = async (found: readonly FoundRecord[]) => {
    const taken = await takeBackFound(found);
    clear();
    showToast(taken === 0 ? { text: t`All of it was changed here meanwhile. Nothing was taken.` } : { text: plural(taken, { one: 'One record is back.', other: '# records are back.' }), undo });
  };
  const outcome = state.kind === 'ended' ? state.outcome : null;
  return (
    <section aria-label={t`In the backups`}>
      <h3 className="mb-2 font-medium"><Trans>In the backups</Trans></h3>
      <p className="mb-3 max-w-prose text-soft"><Trans>A backup from before the damage may hold it. Heed looks for records that are newer there than anything it can read here and were written at the time of the damage, and for the records above.</Trans></p>
      {state.kind === 'running' && <TaskProgress progress={state.progress} onCancel={state.cancel} />}
      {state.kind !== 'running' && outcome?.kind !== 'done' && <Button onPress={() => void start({ kind: 'find-lost' })}><Trans>Look in the backups</Trans></Button>}
      {outcome?.kind === 'failed' && (
        <div className="mt-3">
          <Banner tone="danger"><Trans>The backups could not be read. Nothing here has changed.</Trans></Banner>
        </div>
      )}
      {outcome?.kind === 'done' && <Result result={outcome.result} onTakeBack={(found) => void takeBack(found)} />}
    </section>
  );
}

function Result({ result: { found, searched, unread }, onTakeBack }: { readonly result: FindLost['result']; readonly onTakeBack: (found: readonly FoundRecord[]) => void }) {
  const read = [plural(searched, { one: 'One backup was read.', other: '# backups were read.' }), ...(unread === 0 ? [] : [plural(unread, { one: 'One more could not be read.', other: '# more could not be read.' })])].join(' ');
  if (found.length === 0) return <Banner title={t`The backups hold nothing that is missing here.`}>{read}</Banner>;
  const kinds = [...Map.groupBy(found, ({ table }) => table)].map(([table, rows]) => countedRecords(table, rows.length)).join(', ');
  return (
    <Banner
      title={t`Found: ${kinds}.`}
      actions={
        <Button kind="primary" size="small" onPress={() => onTakeBack(found)}>
          <Trans>Take back</Trans>
        </Button>
      }
    >
      <Trans>{read} Undo takes it away again.</Trans>
    </Banner>
  );
}
