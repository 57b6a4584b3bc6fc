import { useParams } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { PersonId } from '#domain/people/person.ts';
import { disclosureSheetOf, packSentences } from '#domain/disclosure/disclosure-sheet-of.ts';
import { dossierFiles } from '#domain/print/dossier-files.ts';
import { useSettings } from '#bridge/settings.ts';
import { revealFile, useExport } from '#bridge/use-export.ts';
import { useTextFolder } from '#bridge/use-text-folder.ts';
import { Button, ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { ExportOutcomeBanner } from '#components/export-outcome.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { Page, Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { PrivateArea } from '#components/private-area.tsx';
import { ProgressBar } from '#components/progress-bar.tsx';
import { useShownToday } from '#components/today-context.ts';
import { useVeil } from '#components/veil.ts';
import { type Held, readHeld } from '#data/held.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { NamesOfOthers } from './names-of-others.tsx';
import { PackPreview } from './pack-preview.tsx';
import { useDisclosure } from './use-disclosure.ts';

/** Everything Heed holds about somebody, as they may ask to see it: looked through first, then saved. */
export function DisclosureScreen() {
  const personId = useParams()['personId'] as PersonId;
  const held = useLiveQuery(() => readHeld(personId), [personId]);
  if (held === undefined) return null;
  if (held === null) {
    return (
      <Page title={t`What Heed holds`}>
        <EmptyState title={t`This person is not here any more.`} actions={<ButtonLink to="/people"><Trans>Go to People</Trans></ButtonLink>}>
          <Trans>They may have been deleted. Undo brings them back.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return <Disclosing key={personId} held={held} />;
}

function Disclosing({ held }: { readonly held: Held }) {
  const { person, saidAboutOthers } = held;
  const today = useShownToday();
  const settings = useSettings();
  const paper = useExport();
  const folder = useTextFolder();
  const disclosure = useDisclosure(held);
  const { pack } = disclosure;
  const sheet = () => disclosureSheetOf(pack, person, saidAboutOthers, settings, today);
  const isVeiled = useVeil();
  const isBusy = paper.state.kind === 'running' || folder.isRunning;
  return (
    <Page
      title={t`What Heed holds`}
      windowTitle={t`What Heed holds about ${person.name}`}
      subtitle={<PersonName person={person} as="full" to={`/people/${person.id}/profile`} />}
      actions={
        <>
          <Button isDisabled={isBusy} onPress={() => void folder.save(sheet().fileName, dossierFiles(sheet()))}>
            <Trans>Save as a folder…</Trans>
          </Button>
          <Button kind="primary" isDisabled={isBusy} onPress={() => void paper.start([sheet()], 'one-file')}>
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
      <div className="mb-8 flex max-w-prose flex-col gap-1.5">
        {packSentences(pack, person.name, saidAboutOthers).map((sentence) => (
          <p key={sentence} className="wrap-anywhere">
            {sentence}
          </p>
        ))}
        <p className="text-soft"><Trans>Read it through before you hand it over. What Heed cannot know, such as a nickname or who is meant by “the new colleague”, is yours to find. Your choices here are not kept.</Trans></p>
      </div>
      <Section title={t`Names of others`} help={<HelpLink section="disclosure" label={t`What to look at before it leaves`} />} description={t`Every form of the names Heed knows is masked in what was typed. Those that are also words, or their own name, want a look.`}>
        <PrivateArea title={t`Names that stand in it`}>
          <NamesOfOthers disclosure={disclosure} />
        </PrivateArea>
      </Section>
      <Section title={t`What leaves`} description={t`Word for word. Select a passage to keep it out; where it stood stays visible, with your reason.`}>
        {/* Nothing stands below it that its true height would hold in place. */}
        <PrivateArea title={t`Everything, private notes too`} className={isVeiled ? 'max-h-[60vh] overflow-hidden' : ''}>
          <PackPreview pack={pack} onRemove={disclosure.remove} onPutBack={disclosure.putBack} />
        </PrivateArea>
      </Section>
    </Page>
  );
}
