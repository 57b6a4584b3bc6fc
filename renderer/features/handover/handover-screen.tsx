import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
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
      <Page title="Handover">
        <EmptyState title="This person is not here any more." actions={<ButtonLink to="/people">Go to People</ButtonLink>}>
          They may have been deleted. Undo brings them back.
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
      title="Handover"
      width="full"
      subtitle={<PersonName person={person} as="full" to={`/people/${person.id}/profile`} />}
      actions={
        <>
          <Button isDisabled={isBusy || isEmpty} onPress={() => void folder.save(sheet.fileName, dossierFiles(sheet))}>
            Save as a folder…
          </Button>
          <Button kind="primary" isDisabled={isBusy || isEmpty} onPress={() => void paper.start([sheet], 'one-file')}>
            Save as PDF…
          </Button>
        </>
      }
    >
      <div className="mb-6 flex flex-col gap-3 empty:hidden">
        {paper.state.kind === 'running' && <ProgressBar label="Making the PDF" done={0} total={null} onCancel={paper.cancel} />}
        {paper.state.kind === 'ended' && <ExportOutcomeBanner outcome={paper.state.outcome} onReveal={revealFile} />}
        {folder.outcome && <ExportOutcomeBanner outcome={folder.outcome} onReveal={revealFile} />}
      </div>
      <div className="grid items-start gap-6 @3xl:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <p>For their next manager: what both of you know and have agreed on. Look it over with {calledName(person)} before it goes.</p>
          <p className="text-soft">Arrangements in force, open promises of both sides, expectations you have said to each other, the agreed plan and its goals. Notes, feedback, praise, what they raised and their private context never go along: Heed has no way to put them in.</p>
          <Checkbox isSelected={mayPassDays} onChange={setMayPassDays} description="Only when they have said so. Otherwise their next manager asks them.">
            {calledName(person)} agrees that I pass on how they like their days marked
          </Checkbox>
        </div>
        {isEmpty ? (
          <EmptyState title="There is nothing to hand over yet.">An agreed plan, an open promise or an arrangement in force would stand here.</EmptyState>
        ) : (
          <SheetPreview paper={sheet.paper} footer={footerSentence(sheet)} label="The handover as it will be printed" className="@3xl:sticky @3xl:top-6 @3xl:max-h-[calc(100vh-3rem)] @3xl:overflow-y-auto @3xl:p-1">
            <DossierPage sheet={sheet} />
          </SheetPreview>
        )}
      </div>
    </Page>
  );
}
