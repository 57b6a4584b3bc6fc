import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { AppendOutcome } from '#domain/bridge.ts';
import { writtenWords } from '#domain/journal/written-words.ts';
import { bridge } from '#bridge/bridge.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { letRefusedGo, useRefusedChanges, useSaveState } from '#data/save-state.ts';

type Reason = Extract<AppendOutcome, { kind: 'failed' }>['reason'];

const TEXTS: Record<Reason, { readonly title: string; readonly next: string }> = {
  'disk-full': { title: t`Not saved yet: the disk is full.`, next: t`Free some space, and Heed saves by itself.` },
  'read-only': { title: t`Not saved yet: Heed may not write to its folder.`, next: t`Allow it to write there, and Heed saves by itself. Settings says where the folder is.` },
  unreadable: { title: t`Not saved yet: the disk answers with errors.`, next: t`Copy what matters to somewhere else before you close Heed, and have the disk checked.` },
  other: { title: t`Not saved yet: the journal does not answer.`, next: t`If this stays, copy what you typed to somewhere else before you start Heed anew.` },
};

/** Says while something cannot be saved: what happened, what is safe, and the next step. */
export function SaveBanner() {
  const state = useSaveState();
  const isRefused = useRefusedChanges().length > 0;
  if (state.kind !== 'failed' && isRefused) return <Refused />;
  if (state.kind === 'unshown') return <Unshown />;
  if (state.kind !== 'failed') return null;
  const { title, next } = TEXTS[state.reason];
  return (
    <div className="px-4 pt-3">
      <Banner tone="danger" title={title}>
        <Trans>Your text is still here. Heed keeps trying. {next}</Trans>
      </Banner>
    </div>
  );
}

/** The journal took it, the store that screens read from did not: opening the window anew reads it back. */
function Unshown() {
  return (
    <div className="px-4 pt-3">
      <Banner tone="owed" title={t`Saved, but this window cannot show it.`} actions={<Button onPress={() => location.reload()}><Trans>Open anew</Trans></Button>}>
        <Trans>Everything you typed is in the journal. Open the window anew, and Heed reads it back.</Trans>
      </Banner>
    </div>
  );
}

/** A fault of Heed's own: trying again cannot help, so the words are handed back. */
function Refused() {
  const words = writtenWords(useRefusedChanges());
  return (
    <div className="px-4 pt-3">
      <Banner
        tone="danger"
        title={t`One change could not be saved.`}
        actions={
          <>
            {words.length > 0 && <Button onPress={() => void bridge.copyText(words.join('\n\n'))}><Trans>Copy its words</Trans></Button>}
            <Button kind="quiet" onPress={letRefusedGo}>
              <Trans>Let it go</Trans>
            </Button>
          </>
        }
      >
        <Trans>Heed does not take it, and trying again would not help. Everything else is saved.</Trans> {words.length > 0 && t`Copy its words to somewhere else before you go on.`}
      </Banner>
    </div>
  );
}
