import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Expectation } from '#domain/expectations/expectation.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { expectationsSheetOf } from '#domain/print/expectations-sheet-of.ts';
import { footerSentence } from '#domain/print/page-setup.ts';
import { shareableExpectation, shareablePerson } from '#domain/print/shareable.ts';
import { useSettings } from '#bridge/settings.ts';
import { revealFile, useExport } from '#bridge/use-export.ts';
import { Button, ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { ExportOutcomeBanner } from '#components/export-outcome.tsx';
import { Page } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { ProgressBar } from '#components/progress-bar.tsx';
import { useShownToday } from '#components/today-context.ts';
import { listExpectationsOf } from '#data/expectations.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readPerson } from '#data/people.ts';
import { ExpectationsPage } from '#print/expectations-page.tsx';
import { SheetPreview } from '#print/sheet-preview.tsx';
import { ExpectationLists } from './expectation-lists.tsx';

/** The cards beside the page that both can sign. */
export function ExpectationsPageScreen() {
  const personId = useParams()['personId'] as PersonId;
  const found = useLiveQuery(async () => ({ person: await readPerson(personId), cards: await listExpectationsOf(personId) }), [personId]);
  if (!found) return null;
  if (!found.person) {
    return (
      <Page title={t`What you expect of each other`}>
        <EmptyState title={t`This person is not here any more.`} actions={<ButtonLink to="/people"><Trans>Go to People</Trans></ButtonLink>}>
          <Trans>They may have been deleted. Undo brings them back.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return <PageToSign key={personId} person={found.person} cards={found.cards} />;
}

function PageToSign({ person, cards }: { readonly person: Person; readonly cards: readonly Expectation[] }) {
  const today = useShownToday();
  const settings = useSettings();
  const { state, start, cancel } = useExport();
  const sheet = useMemo(() => expectationsSheetOf({ person: shareablePerson(person), expectations: cards.map(shareableExpectation) }, settings, today), [person, cards, settings, today]);
  return (
    <Page
      title={t`What you expect of each other`}
      width="full"
      subtitle={<PersonName person={person} as="full" to={`/people/${person.id}/expectations`} />}
      actions={
        <Button kind="primary" isDisabled={state.kind === 'running'} onPress={() => void start([sheet], 'one-file')}>
          <Trans>Export PDF…</Trans>
        </Button>
      }
    >
      <div className="mb-6 empty:hidden">
        {state.kind === 'running' && <ProgressBar label={t`Making the PDF`} done={0} total={null} onCancel={cancel} />}
        {state.kind === 'ended' && <ExportOutcomeBanner outcome={state.outcome} onReveal={revealFile} />}
      </div>
      <div className="grid items-start gap-6 @2xl:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
        <div className="min-w-0">
          <ExpectationLists person={person} cards={cards} />
          {settings.managerName.trim() === '' && (
            <p className="text-soft">
              <Trans>Your signature line has no name yet. Write yours in <Link to="/settings">Settings</Link>.</Trans>
            </p>
          )}
        </div>
        <SheetPreview paper={sheet.paper} footer={footerSentence(sheet)} label={t`The page as it will be printed`} className="@2xl:sticky @2xl:top-6 @2xl:max-h-[calc(100vh-3rem)] @2xl:overflow-y-auto @2xl:p-1">
          <ExpectationsPage sheet={sheet} />
        </SheetPreview>
      </div>
    </Page>
  );
}
