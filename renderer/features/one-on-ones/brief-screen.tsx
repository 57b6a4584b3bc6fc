import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconLink, IconPrinter } from '@tabler/icons-react';
import { useNavigate, useParams } from 'react-router';
import { makeBrief } from '#domain/brief/brief.ts';
import type { PersonId } from '#domain/people/person.ts';
import { briefSheetOf } from '#domain/print/brief-sheet-of.ts';
import { copyHeedLink } from '#bridge/copy-heed-link.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button, ButtonLink, IconButton } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Page } from '#components/page.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { showToast } from '#components/toast.tsx';
import { readBrief } from '#data/brief.ts';
import { localZone, now, useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readNextPlanned } from '#data/one-on-ones.ts';
import { BriefPage } from '#print/brief-page.tsx';
import { exportBrief } from './export-brief.ts';
import { startNow } from './arrange.ts';

/** All there is to know before the next one-on-one with a person, on one sheet. */
export function BriefScreen() {
  const personId = useParams().personId as PersonId;
  const today = useToday();
  const settings = useSettings();
  const { paper, standards, oneOnOneMinutes } = settings;
  const navigate = useNavigate();
  const material = useLiveQuery(() => readBrief(personId, today, settings), [personId, today, settings]);
  const brief = material ? makeBrief(material.records, { today, zone: localZone(), standards, work: material.work }) : null;
  const sheet = brief && briefSheetOf(brief, paper, today);

  const save = () => sheet && void exportBrief(sheet);
  const copyLink = async () => {
    await copyHeedLink({ kind: 'brief', personId });
    showToast({ text: t`Copied a link to this brief.` });
  };
  const begin = async () => {
    const planned = await readNextPlanned(personId, today);
    const meeting = planned?.on === today ? planned : await startNow(personId, oneOnOneMinutes, { today, now: now() });
    if (meeting) await navigate(`/one-on-ones/${meeting.id}`);
  };
  useShortcuts([
    { keys: 'Ctrl+P', does: t`Save the brief as a PDF`, group: t`Brief`, run: save },
    { keys: 'Ctrl+Enter', does: t`Begin the one-on-one`, group: t`Brief`, run: () => void begin() },
    { keys: 'Alt+C', does: t`Copy link to this brief`, group: t`Brief`, run: () => void copyLink() },
  ]);

  if (material === null) return <Page title={t`Brief`}><EmptyState title={t`This person is not here any more.`} actions={<ButtonLink to="/people"><Trans>Go to People</Trans></ButtonLink>} /></Page>;
  if (!sheet) return null;
  return (
    <Page
      title={t`Brief`}
      windowTitle={sheet.title}
      actions={
        <>
          <IconButton label={t`Copy link to this brief`} kind="secondary" icon={<IconLink size="1.125rem" aria-hidden />} onPress={() => void copyLink()} />
          <Button onPress={save}>
            <Trans><IconPrinter size="1.125rem" aria-hidden /> Save as PDF</Trans>
          </Button>
          <Button kind="primary" onPress={() => void begin()}>
            <Trans>Begin the one-on-one</Trans>
          </Button>
        </>
      }
    >
      <div className="mx-auto max-w-[46rem] rounded-sm bg-sheet px-6 py-7 shadow-sheet @2xl:px-12 @2xl:py-10">
        <BriefPage sheet={sheet} on="screen" />
        {sheet.sections.length === 0 && <p className="mt-6 text-soft"><Trans>Nothing is owed, and nothing is written down yet. After your first conversation this page begins with what you promised.</Trans></p>}
      </div>
    </Page>
  );
}
