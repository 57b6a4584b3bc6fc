import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Page } from '#components/page.tsx';
import { ProgressBar } from '#components/progress-bar.tsx';
import { showToast } from '#components/toast.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { importPeople, listEverybody } from '#data/people.ts';
import { undo } from '#data/undo.ts';
import type { ImportPlan } from '#domain/people/import/plan-import.ts';
import type { SourceTable } from '#domain/people/import/source-table.ts';
import { ChooseFile, type RefusedFile } from './choose-file.tsx';
import { importDone, people, rows } from './import-sum.ts';
import { readFile } from './read-file.ts';
import { ReviewImport } from './review-import.tsx';

type Step =
  | { readonly kind: 'choosing'; readonly refused: RefusedFile | null }
  | { readonly kind: 'reading'; readonly fileName: string; readonly share: number }
  | { readonly kind: 'reviewing'; readonly fileName: string; readonly table: SourceTable }
  | { readonly kind: 'saving'; readonly fileName: string; readonly count: number };

const choosing: Step = { kind: 'choosing', refused: null };

/** From a file to people: choose, look, confirm. Nothing is written before the last step, which is one commit. */
export function ImportScreen() {
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>(choosing);
  const reading = useRef(new AbortController());
  useEffect(() => () => reading.current.abort(), []);
  const everybody = useLiveQuery(() => listEverybody(), []);

  const read = async (file: File) => {
    reading.current.abort();
    const { signal } = (reading.current = new AbortController());
    setStep({ kind: 'reading', fileName: file.name, share: 0 });
    const outcome = await readFile(file, (share) => setStep({ kind: 'reading', fileName: file.name, share }), signal);
    if (signal.aborted || outcome.kind === 'cancelled') return;
    if (outcome.kind === 'refused') setStep({ kind: 'choosing', refused: outcome });
    else setStep({ kind: 'reviewing', fileName: outcome.fileName, table: outcome.table });
  };
  const startOver = () => {
    reading.current.abort();
    setStep(choosing);
  };
  const save = async (fileName: string, plan: ImportPlan) => {
    setStep({ kind: 'saving', fileName, count: plan.people.length });
    await importPeople(plan.people);
    showToast({ text: importDone(plan.count), undo });
    await navigate('/people', { replace: true });
  };

  const fileName = step.kind === 'choosing' ? null : step.fileName;
  return (
    <Page
      title={t`Import people`}
      subtitle={
        fileName === null ? (
          t`From a CSV file or contact cards`
        ) : (
          <>
            <Trans>From <bdi className="break-all">{fileName}</bdi></Trans>
            {step.kind === 'reviewing' && <> · {rows(step.table.rows.length)}</>}
          </>
        )
      }
    >
      {step.kind === 'choosing' && <ChooseFile refused={step.refused} onFile={(file) => void read(file)} />}
      {step.kind === 'reading' && <ProgressBar label={t`Reading the file`} done={step.share} total={1} onCancel={startOver} />}
      {step.kind === 'reviewing' && everybody && <ReviewImport key={step.fileName} table={step.table} everybody={everybody} onCancel={startOver} onConfirm={(plan) => void save(step.fileName, plan)} />}
      {step.kind === 'saving' && <ProgressBar label={t`Saving ${people(step.count)}`} done={0} total={null} />}
    </Page>
  );
}
