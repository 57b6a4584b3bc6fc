import type { AppendOutcome } from '#domain/bridge.ts';
import { writtenWords } from '#domain/journal/written-words.ts';
import { bridge } from '#bridge/bridge.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { letRefusedGo, useRefusedChanges, useSaveState } from '#data/save-state.ts';

type Reason = Extract<AppendOutcome, { kind: 'failed' }>['reason'];

const TEXTS: Record<Reason, { readonly title: string; readonly next: string }> = {
  'disk-full': { title: 'Not saved yet: the disk is full.', next: 'Free some space, and Heed saves by itself.' },
  'read-only': { title: 'Not saved yet: Heed may not write to its folder.', next: 'Allow it to write there, and Heed saves by itself. Settings says where the folder is.' },
  unreadable: { title: 'Not saved yet: the disk answers with errors.', next: 'Copy what matters to somewhere else before you close Heed, and have the disk checked.' },
  other: { title: 'Not saved yet: the journal does not answer.', next: 'If this stays, copy what you typed to somewhere else before you start Heed anew.' },
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
        Your text is still here. Heed keeps trying. {next}
      </Banner>
    </div>
  );
}

/** The journal took it, the store that screens read from did not: opening the window anew reads it back. */
function Unshown() {
  return (
    <div className="px-4 pt-3">
      <Banner tone="owed" title="Saved, but this window cannot show it." actions={<Button onPress={() => location.reload()}>Open anew</Button>}>
        Everything you typed is in the journal. Open the window anew, and Heed reads it back.
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
        title="One change could not be saved."
        actions={
          <>
            {words.length > 0 && <Button onPress={() => void bridge.copyText(words.join('\n\n'))}>Copy its words</Button>}
            <Button kind="quiet" onPress={letRefusedGo}>
              Let it go
            </Button>
          </>
        }
      >
        Heed does not take it, and trying again would not help. Everything else is saved. {words.length > 0 && 'Copy its words to somewhere else before you go on.'}
      </Banner>
    </div>
  );
}
