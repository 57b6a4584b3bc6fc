import { useEffect, useRef, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Section } from '#components/page.tsx';
import { TaskProgress } from '#components/task-progress.tsx';
import { useHandedOver } from '#bridge/use-handed-over.ts';
import { useTask } from '#bridge/use-task.ts';
import { failureTexts } from './failure-texts.ts';
import { ArchivePreviewBlock } from './archive-preview-block.tsx';
import { MergeEnd } from './merge-end.tsx';
import { RefusedBanner } from './refused-banner.tsx';

/** Reads an archive, shows what is in it, and takes it in. */
export function ImportSection() {
  const preview = useTask('preview-archive');
  const merge = useTask('merge-archive');
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const section = useRef<HTMLDivElement>(null);

  const open = (file: 'choose' | 'again' | 'handed-over', typed: string | null) => {
    setPassphrase(typed);
    merge.clear();
    void preview.start({ kind: 'preview-archive', file, passphrase: typed });
  };
  const takeIn = async (withSettings: boolean) => {
    const outcome = await merge.start({ kind: 'merge-archive', passphrase, withSettings });
    if (outcome.kind === 'done') preview.clear();
  };
  const [isHandedOver, setHandedOver] = useState(false);
  useHandedOver(() => {
    setHandedOver(true);
    open('handed-over', null);
  });
  const { state } = preview;
  const result = state.kind === 'ended' && state.outcome.kind === 'done' ? state.outcome.result : null;
  // The section stands far down the page, and it is what the file was opened for.
  useEffect(() => {
    if (isHandedOver && result) section.current?.scrollIntoView();
  }, [isHandedOver, result]);
  const isWorking = state.kind === 'running' || merge.state.kind === 'running';

  return (
    <Section title={t`Bring it back`} description={t`Opens an archive that Heed has exported, here or on another computer. You see what is in it before anything changes.`} className="border-t border-line pt-6">
      <div ref={section} className="flex scroll-mt-24 flex-col gap-5">
        {!isWorking && (
          <Button className="self-start" onPress={() => open('choose', null)}>
            <Trans>Open an archive…</Trans>
          </Button>
        )}
        {state.kind === 'running' && <TaskProgress progress={state.progress} onCancel={state.cancel} />}
        {state.kind === 'ended' && state.outcome.kind === 'failed' && (
          <Banner tone="danger" title={t`The file could not be read.`}>
            <Trans>{failureTexts[state.outcome.reason]} Nothing here has changed.</Trans>
          </Banner>
        )}
        {result?.kind === 'refused' && merge.state.kind !== 'running' && <RefusedBanner key={result.reason} refused={result} onPassphrase={(typed) => open('again', typed)} />}
        {result?.kind === 'preview' && <ArchivePreviewBlock preview={result.preview} isMerging={merge.state.kind === 'running'} onMerge={(withSettings) => void takeIn(withSettings)} onClose={preview.clear} />}
        {merge.state.kind === 'running' && <TaskProgress progress={merge.state.progress} onCancel={merge.state.cancel} />}
        {merge.state.kind === 'ended' && <MergeEnd outcome={merge.state.outcome} />}
      </div>
    </Section>
  );
}
