import { useEffect, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Facts } from '#domain/bridge.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { bridge } from '#bridge/bridge.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/page.tsx';
import { showToast } from '#components/toast.tsx';
import { versionText } from './version-text.ts';

/** Which Heed this is, and where newer ones are. Heed itself never asks. */
export function AboutScreen() {
  const [facts, setFacts] = useState<Facts>();
  useEffect(() => {
    void bridge.readFacts().then(setFacts);
  }, []);
  if (!facts) return null;
  const { version, builtOn, commit, electron, homepage } = facts;
  const copy = () => void bridge.copyText(versionText(facts)).then(() => showToast({ text: t`Copied.` }));
  return (
    <>
      <Section title={t`This version`}>
        <p>{builtOn === null ? t`You run Heed ${version}.` : t`You run Heed ${version}, built on ${writtenDate(builtOn as CalendarDate)}.`}</p>
        <p className="mt-1 text-sm text-soft">{commit === null ? t`It stands on Electron ${electron}.` : t`It was made from commit ${commit} and stands on Electron ${electron}.`}</p>
        <Button size="small" className="mt-3" onPress={copy}>
          <Trans>Copy for a report</Trans>
        </Button>
      </Section>
      <Section title={t`Newer versions`} className="border-t border-line pt-6">
        <p>
          <Trans>Heed never looks for them: it makes no connection to anywhere. When you want to know, look here.</Trans>
        </p>
        <p className="mt-1 font-mono text-sm break-all">{homepage}</p>
        <Button size="small" className="mt-3" onPress={() => void bridge.openLink(homepage)}>
          <Trans>Open the page…</Trans>
        </Button>
      </Section>
    </>
  );
}
