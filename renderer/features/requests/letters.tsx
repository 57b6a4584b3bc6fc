import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Person } from '#domain/people/person.ts';
import type { LetterKind } from '#domain/print/letter-sheet.ts';
import { lettersOf } from '#domain/print/letter-sheet-of.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { useSettings } from '#bridge/settings.ts';
import { revealFile, useExport } from '#bridge/use-export.ts';
import { Button } from '#components/button.tsx';
import { ExportOutcomeBanner } from '#components/export-outcome.tsx';
import { Section } from '#components/page.tsx';
import { ProgressBar } from '#components/progress-bar.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { useToday } from '#data/clock.ts';
import { LetterPreview, sheetOf } from './letter-preview.tsx';

const names: Record<LetterKind, string> = { trial: t`Trial agreement`, agreed: t`Decision`, declined: t`Decision`, appeal: t`Outcome of the appeal` };

/** The letters that a request allows by now, each as the page it will be. */
export function Letters({ request, person }: { readonly request: FlexibleRequest; readonly person: Person }) {
  const settings = useSettings();
  const today = useToday();
  const letters = lettersOf(request);
  const [chosen, setChosen] = useState<LetterKind | null>(null);
  const { state, start, cancel } = useExport();
  const letter = chosen !== null && letters.includes(chosen) ? chosen : letters.at(-1);
  if (letter === undefined) return null;
  const save = () => void start([sheetOf(request, person, letter, settings, today)], 'one-file');
  return (
    <Section
      title={t`Letter`}
      description={t`Made of what both sides know; your private note and what differs are not among it. Not legal advice.`}
      actions={
        <Button kind="primary" isDisabled={state.kind === 'running'} onPress={save}>
          <Trans>Export PDF…</Trans>
        </Button>
      }
    >
      <div className="mb-3 empty:hidden">
        {state.kind === 'running' && <ProgressBar label={t`Making the PDF`} done={0} total={null} onCancel={cancel} />}
        {state.kind === 'ended' && <ExportOutcomeBanner outcome={state.outcome} onReveal={revealFile} />}
      </div>
      {letters.length > 1 && <RadioGroup label={t`Which letter`} isLabelHidden layout="row" options={letters.map((key) => ({ key, label: names[key] }))} value={letter} onChange={setChosen} className="mb-3" />}
      {settings.managerName === '' && <p className="mb-3 text-sm text-soft"><Trans>Your name is missing under the letter. Write it down in Settings.</Trans></p>}
      <LetterPreview request={request} person={person} letter={letter} />
    </Section>
  );
}
