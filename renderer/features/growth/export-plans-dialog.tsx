import { useState } from 'react';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { PersonId } from '#domain/people/person.ts';
import { Button } from '#components/button.tsx';
import { Checkbox } from '#components/checkbox.tsx';
import { Dialog } from '#components/dialog.tsx';
import { ExportOutcomeBanner } from '#components/export-outcome.tsx';
import { PersonName } from '#components/person-name.tsx';
import { ProgressBar } from '#components/progress-bar.tsx';
import { useSettings } from '#bridge/settings.ts';
import { revealFile, useExport } from '#bridge/use-export.ts';
import { useToday } from '#data/clock.ts';
import { type PlanOfPerson, sheetsOf } from './plan-documents.ts';
import { periodWords } from './plan-row.tsx';
import { planStateWords } from './plan-words.ts';

/** Chooses whose newest plans go into a folder, one PDF each. */
export function ExportPlansDialog({ plans, onClose }: { readonly plans: readonly PlanOfPerson[]; readonly onClose: () => void }) {
  const today = useToday();
  const settings = useSettings();
  const { state, start, cancel } = useExport();
  const [left, setLeft] = useState<ReadonlySet<PersonId>>(new Set());
  const chosen = plans.filter(({ person }) => !left.has(person.id));
  const isRunning = state.kind === 'running';
  const toggle = (id: PersonId, isChosen: boolean) => setLeft(new Set(isChosen ? [...left].filter((each) => each !== id) : [...left, id]));

  return (
    <Dialog
      title={t`Export development plans`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{state.kind === 'ended' ? t`Done` : t`Not now`}</Button>
          <Button kind="primary" isDisabled={isRunning || chosen.length === 0} onPress={() => void sheetsOf(chosen, settings, today).then((sheets) => start(sheets, 'folder'))}>
            {plural(chosen.length, { one: 'Export 1 plan…', other: 'Export # plans…' })}
          </Button>
        </>
      }
    >
      <p className="mb-3 text-soft"><Trans>Each becomes a PDF of its own in a folder you choose. Private notes are never in it.</Trans></p>
      <div className="mb-4 empty:hidden">
        {state.kind === 'running' && <ProgressBar label={state.progress.title} done={state.progress.done} total={state.progress.total} detail={t`${state.progress.done} of ${state.progress.total}`} onCancel={cancel} />}
        {state.kind === 'ended' && <ExportOutcomeBanner outcome={state.outcome} onReveal={revealFile} />}
      </div>
      <Checkbox isSelected={left.size === 0} isIndeterminate={left.size > 0 && chosen.length > 0} isDisabled={isRunning} onChange={(all) => setLeft(all ? new Set() : new Set(plans.map(({ person }) => person.id)))}>
        <Trans>Everybody</Trans>
      </Checkbox>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {plans.map(({ person, plan }) => (
          <li key={person.id} className="py-2">
            <Checkbox isSelected={!left.has(person.id)} isDisabled={isRunning} onChange={(isChosen) => toggle(person.id, isChosen)} description={`${planStateWords[plan.state]}, ${periodWords(plan)}`}>
              <PersonName person={person} as="full" />
            </Checkbox>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
