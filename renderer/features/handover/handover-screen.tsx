import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { handoverSheetOf } from '#domain/handover/handover-sheet-of.ts';
import { type HandoverRecords, handoverView } from '#domain/handover/handover-view.ts';
import { calledName, type PersonId } from '#domain/people/person.ts';
import { dossierFiles } from '#domain/print/dossier-files.ts';
import { footerSentence } from '#domain/print/page-setup.ts';
import { useSettings } from '#bridge/settings.ts';
import { revealFile, useExport } from '#bridge/use-export.ts';
import { useTextFolder } from '#bridge/use-text-folder.ts';
import { Button, ButtonLink } from '#components/button.tsx';
import { Checkbox } from '#components/checkbox.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { ExportOutcomeBanner } from '#components/export-outcome.tsx';
import { Page } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { ProgressBar } from '#components/progress-bar.tsx';
import { useShownToday } from '#components/today-context.ts';
import { readHandover } from '#data/held.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { DossierPage } from '#print/dossier-page.tsx';
import { SheetPreview } from '#print/sheet-preview.tsx';

/** The papers for somebody's next manager. */
export function HandoverScreen() {
  const personId = useParams()['personId'] as PersonId;
  const records = useLiveQuery(() => readHandover(personId), [personId]);
  if (records === undefined) return null;
  if (records === null) {
    return (
      <Page title={t`Handover`}>
        <EmptyState title={t`This person is not here any more.`} actions={<ButtonLink to="/people"><Trans>Go to People</Trans></ButtonLink>}>
          <Trans>They may have been deleted. Undo brings them back.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return <HandingOver key={personId} records={records} />;
}

function HandingOver({ records }: { readonly records: HandoverRecords }) {
  const { person } = records;
  const today = useShownToday();
  const settings = useSettings();
  const paper = useExport();
  const folder = useTextFolder();
  const [mayPassDays, setMayPassDays] = useState(false);
  const sheet = useMemo(() => handoverSheetOf(handoverView(records, today, mayPassDays), settings, today), [records, today, mayPassDays, settings]);
  const isBusy = paper.state.kind === 'running' || folder.isRunning;
  const isEmpty = sheet.sections.length === 0;
  return (
    <Page
      title={t`Handover`}
      width="full"
      subtitle={<PersonName person={person} as="full" to={`/people/${person.id}/profile`} />}
      actions={
        <>
          <Button isDisabled={isBusy || isEmpty} onPress={() => void folder.save(sheet.fileName, dossierFiles(sheet))}>
            <Trans>Save as a folder…</Trans>
          </Button>
          <Button kind="primary" isDisabled={isBusy || isEmpty} onPress={() => void paper.start([sheet], 'one-file')}>
            <Trans>Save as PDF…</Trans>
          </Button>
        </>
      }
    >
      <div className="mb-6 flex flex-col gap-3 empty:hidden">
        {paper.state.kind === 'running' && <ProgressBar label={t`Making the PDF`} done={0} total={null} onCancel={paper.cancel} />}
        {paper.state.kind === 'ended' && <ExportOutcomeBanner outcome={paper.state.outcome} onReveal={revealFile} />}
        {folder.outcome && <ExportOutcomeBanner outcome={folder.outcome} onReveal={revealFile} />}
      </div>
      <div className="grid items-start gap-6 @3xl:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <p><Trans>For their next manager: what both of you know and have agreed on. Look it over with {calledName(person)} before it goes.</Trans></p>
          <p className="text-soft"><Trans>Arrangements in force, open promises of both sides, expectations you have said to each other, the agreed plan and its goals. Notes, feedback, praise, what they raised and their private context never go along: Heed has no way to put them in.</Trans></p>
          <Checkbox isSelected={mayPassDays} onChange={setMayPassDays} description={t`Only when they have said so. Otherwise their next manager asks them.`}>
            <Trans>{calledName(person)} agrees that I pass on how they like their days marked</Trans>
          </Checkbox>
        </div>
        {isEmpty ? (
          <EmptyState title={t`There is nothing to hand over yet.`}><Trans>An agreed plan, an open promise or an arrangement in force would stand here.</Trans></EmptyState>
        ) : (
          <SheetPreview paper={sheet.paper} footer={footerSentence(sheet)} label={t`The handover as it will be printed`} className="@3xl:sticky @3xl:top-6 @3xl:max-h-[calc(100vh-3rem)] @3xl:overflow-y-auto @3xl:p-1">
            <DossierPage sheet={sheet} />
          </SheetPreview>
        )}
      </div>
    </Page>
  );
}
