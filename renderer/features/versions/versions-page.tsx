import { type ReactNode, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Version, VersionedTable } from '#domain/history/versions.ts';
import { Banner } from '#components/banner.tsx';
import { Button, ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Page } from '#components/page.tsx';
import { ProgressBar } from '#components/progress-bar.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import type { FoundVersions } from './use-versions.ts';
import { VersionList } from './version-list.tsx';

interface VersionsPageProps<T extends VersionedTable> {
  readonly title: string;
  readonly subtitle: ReactNode;
  /** Where the text itself stands. */
  readonly home: string;
  readonly found: FoundVersions<T>;
  readonly before?: ReactNode;
  /** Draws what changed from one version to another. */
  readonly compare: (older: Version<T>['value'], newer: Version<T>['value']) => ReactNode;
  readonly onBringBack: (version: Version<T>['value']) => void;
  readonly onCopy: (version: Version<T>['value']) => void;
}

const RULE = t`A version is kept when you rest for two minutes, every half hour of typing, and before much of a text goes at once.`;
const against = [
  { key: 'now', label: t`What changed since` },
  { key: 'before', label: t`What you changed then` },
] as const;

/** The versions of one text: which there are, what differs, and the way back to one. */
export function VersionsPage<T extends VersionedTable>({ title, subtitle, home, found, before, compare, onBringBack, onCopy }: VersionsPageProps<T>) {
  const [chosen, setChosen] = useState(1);
  const [with_, setWith] = useState<(typeof against)[number]['key']>('now');
  const versions = found.kind === 'found' ? found.versions : [];
  const version = versions[chosen] ?? versions[0];
  const newest = versions[0];
  const canBringBack = version !== undefined && version !== newest;
  useShortcuts(canBringBack ? [{ keys: 'b', does: t`Bring the chosen version back`, group: t`Versions`, run: () => onBringBack(version.value) }] : []);
  return (
    <Page title={title} subtitle={subtitle} width="full" actions={<ButtonLink to={home}><Trans>Back</Trans></ButtonLink>}>
      {before}
      {found.kind === 'reading' && <ProgressBar label={found.progress.doing || t`Looking for earlier versions`} done={found.progress.done} total={found.progress.total} />}
      {found.kind === 'failed' && <Banner tone="danger"><Trans>The earlier versions could not be read. The text itself is safe; try again in a moment.</Trans></Banner>}
      {found.kind === 'found' && versions.length < 2 && <EmptyState title={t`There is no earlier version yet.`}>{RULE}</EmptyState>}
      {version && newest && versions.length > 1 && (
        <div className="grid max-w-page items-start gap-x-10 gap-y-6 @3xl:grid-cols-[minmax(12rem,16rem)_minmax(0,1fr)]">
          <aside aria-label={t`Versions`} className="@3xl:sticky @3xl:top-6 @3xl:max-h-[calc(100vh-8rem)] @3xl:overflow-y-auto">
            <VersionList versions={versions} chosen={chosen} onChoose={setChosen} />
            <p className="mt-4 text-sm text-soft">{RULE}</p>
          </aside>
          <section aria-label={t`What differs`} className="min-w-0">
            <div className="mb-4 flex flex-wrap items-center gap-3">
              <RadioGroup label={t`Compare`} isLabelHidden layout="row" options={against} value={with_} onChange={setWith} className="me-auto" />
              <div className="flex flex-wrap gap-2">
                <Button onPress={() => onCopy(version.value)}><Trans>Copy this version</Trans></Button>
                <Button kind="primary" isDisabled={!canBringBack} onPress={() => onBringBack(version.value)}>
                  <Trans>Bring it back</Trans>
                </Button>
              </div>
            </div>
            <div aria-live="polite">{with_ === 'now' ? compare(version.value, newest.value) : compare((versions[chosen + 1] ?? version).value, version.value)}</div>
          </section>
        </div>
      )}
    </Page>
  );
}
