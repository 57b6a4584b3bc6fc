import { Trans } from '@lingui/react/macro';
import { IconScreenShare } from '@tabler/icons-react';
import { spokenAccelerator } from '#domain/settings/accelerator.ts';
import { useSettings } from '#bridge/settings.ts';
import { setSharingVeil } from '#bridge/sharing.ts';
import { Button } from '#components/button.tsx';
import { KeyHint } from '#components/key-hint.tsx';
import { useSharing } from '#components/veil.ts';

/** Says, in every window and on every page, that the veil for sharing is on, and how it is lifted. It says nothing about anybody. */
export function SharingSign() {
  const { sharingShortcut } = useSettings();
  if (!useSharing()) return null;
  return (
    <output className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-accent-soft px-5 py-1 text-sm">
      <IconScreenShare size="1.125rem" aria-hidden className="shrink-0 text-accent" />
      <p className="min-w-0 flex-1 basis-56"><Trans>You are sharing your screen. What is private is hidden, and so are names.</Trans></p>
      <Button kind="quiet" size="small" onPress={() => setSharingVeil(false)}>
        <Trans>End sharing</Trans> <KeyHint keys={spokenAccelerator(sharingShortcut)} />
      </Button>
    </output>
  );
}
