import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { BackupsState, SecondFolder } from '#domain/backups/backups-state.ts';
import { failureSentence, spokenMoment } from '#domain/backups/backup-words.ts';
import { bridge } from '#bridge/bridge.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { Section } from '#components/page.tsx';
import { localZone, now } from '#data/clock.ts';

/** Where the backups are kept: on this computer, and, so that they outlive it, somewhere else. */
export function FoldersSection({ state: { folder, second } }: { readonly state: BackupsState }) {
  return (
    <Section title={t`Where they are`} help={<HelpLink section="second-folder" label={t`Why a second folder`} />} className="border-t border-line pt-6">
      <p className="text-soft">
        <Trans>In <Path path={folder} /> on this computer: seven days, five weeks and twelve months back, and never less than you had before something vanished.</Trans>
      </p>
      <Button size="small" className="mt-2" onPress={() => void bridge.revealBackups('first')}>
        <Trans>Show in folder</Trans>
      </Button>
      <h3 className="mt-6 mb-1"><Trans>A second folder</Trans></h3>
      {second ? <Second second={second} /> : <None />}
    </Section>
  );
}

const Path = ({ path }: { readonly path: string }) => <bdi className="font-mono text-sm break-all text-ink">{path}</bdi>;

function None() {
  return (
    <>
      <p className="max-w-prose text-soft"><Trans>A disk can break and a laptop can be lost. Choose a folder on another disk, or one that is carried to another machine, and each backup is copied there and checked as well.</Trans></p>
      <Button className="mt-3" onPress={() => void bridge.chooseSecondFolder()}>
        <Trans>Choose a folder…</Trans>
      </Button>
    </>
  );
}

function Second({ second: { folder, verifiedAt, failure } }: { readonly second: SecondFolder }) {
  const moment = { now: now(), zone: localZone() };
  return (
    <>
      <p className="text-soft">
        <Trans>Each backup is also copied to <Path path={folder} /> and checked there.</Trans> {verifiedAt !== null && <Trans>The newest copy that was checked is of {spokenMoment(verifiedAt, moment)}.</Trans>}
      </p>
      {failure && (
        <div className="mt-3">
          <Banner tone="owed" title={t`The second folder is behind.`}>
            <Trans>{failureSentence(failure.reason)} Heed tries again with the next backup. The backups on this computer are not touched by this.</Trans>
          </Banner>
        </div>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" onPress={() => void bridge.revealBackups('second')}>
          <Trans>Show in folder</Trans>
        </Button>
        <Button size="small" onPress={() => void bridge.chooseSecondFolder()}>
          <Trans>Choose another folder…</Trans>
        </Button>
        <Button size="small" kind="quiet" onPress={() => void bridge.leaveSecondFolder()}>
          <Trans>Stop copying</Trans>
        </Button>
      </div>
    </>
  );
}
