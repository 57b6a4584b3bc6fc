import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Banner } from '#components/banner.tsx';
import { ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { FileDrop } from '#components/file-drop.tsx';
import { Page } from '#components/page.tsx';
import { ProgressBar } from '#components/progress-bar.tsx';
import { showToast } from '#components/toast.tsx';
import { importOneOnOnes } from '#data/calendar-import.ts';
import { localZone } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listEverybody } from '#data/people.ts';
import { undo } from '#data/undo.ts';
import type { CalendarImport } from '#domain/one-on-ones/import/plan-calendar.ts';
import type { ReadCalendar } from '#domain/one-on-ones/import/read-calendar.ts';
import { importDone, refusals } from './import-words.ts';
import { type CalendarRefusal, readCalendarFile } from './read-calendar-file.ts';
import { ReviewCalendar } from './review-calendar.tsx';

type Step =
  | { readonly kind: 'choosing'; readonly refused: { readonly fileName: string; readonly reason: CalendarRefusal } | null }
  | { readonly kind: 'reading'; readonly fileName: string; readonly share: number }
  | { readonly kind: 'reviewing'; readonly fileName: string; readonly calendar: ReadCalendar };

const choosing: Step = { kind: 'choosing', refused: null };

/** From a calendar to planned one-on-ones: choose, look, confirm. Nothing is written before the last step, which is one commit. */
export function CalendarImportScreen() {
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>(choosing);
  const reading = useRef(new AbortController());
  useEffect(() => () => reading.current.abort(), []);
  const people = useLiveQuery(async () => (await listEverybody()).filter(({ state }) => state === 'active'), []);

  const read = async (file: File) => {
    reading.current.abort();
    const { signal } = (reading.current = new AbortController());
    setStep({ kind: 'reading', fileName: file.name, share: 0 });
    const outcome = await readCalendarFile(file, localZone(), (share) => setStep({ kind: 'reading', fileName: file.name, share }), signal);
    if (signal.aborted || outcome.kind === 'cancelled') return;
    setStep(outcome.kind === 'refused' ? { kind: 'choosing', refused: outcome } : { kind: 'reviewing', fileName: outcome.fileName, calendar: outcome.calendar });
  };
  const startOver = () => {
    reading.current.abort();
    setStep(choosing);
  };
  const save = async (plan: CalendarImport) => {
    await importOneOnOnes(plan);
    showToast({ text: importDone(plan.count), undo });
    await navigate('/one-on-ones', { replace: true });
  };

  if (!people) return null;
  return (
    <Page
      title={t`Import calendar`}
      subtitle={
        step.kind === 'choosing' ? (
          t`From an iCalendar file`
        ) : (
          <Trans>
            From <bdi className="break-all">{step.fileName}</bdi>
          </Trans>
        )
      }
    >
      {people.length === 0 ? (
        <EmptyState title={t`There is nobody to meet yet.`} actions={<ButtonLink kind="primary" to="/people"><Trans>Add people</Trans></ButtonLink>}>
          <Trans>Heed finds one-on-ones by the people in them, so it needs to know yours first.</Trans>
        </EmptyState>
      ) : (
        <>
          {step.kind === 'choosing' && <ChooseCalendar refused={step.refused} onFile={(file) => void read(file)} />}
          {step.kind === 'reading' && <ProgressBar label={t`Reading the calendar`} done={step.share} total={1} onCancel={startOver} />}
          {step.kind === 'reviewing' && <ReviewCalendar calendar={step.calendar} people={people} onCancel={startOver} onConfirm={(plan) => void save(plan)} />}
        </>
      )}
    </Page>
  );
}

function ChooseCalendar({ refused, onFile }: { readonly refused: Extract<Step, { kind: 'choosing' }>['refused']; readonly onFile: (file: File) => void }) {
  return (
    <div className="flex max-w-prose flex-col gap-6">
      {refused && (
        <Banner tone="danger" title={refusals[refused.reason].title}>
          <p>
            <Trans>{refusals[refused.reason].next} Nothing was imported from <bdi className="break-all">{refused.fileName}</bdi>.</Trans>
          </p>
        </Banner>
      )}
      <FileDrop label={t`Drop an .ics file here`} accepts={['.ics', '.ical', '.ifb', 'text/calendar']} onFile={onFile} />
      <div className="text-soft">
        <p><Trans>In Outlook, save the calendar with “Save Calendar”; in Google Calendar, export it in the settings and unpack the file; in Apple’s Calendar, choose “Export”.</Trans></p>
        <p className="mt-2"><Trans>Heed looks for meetings with your people and shows you what it found before it plans anything. Import the same calendar again whenever it has changed: what moved there moves here.</Trans></p>
      </div>
    </div>
  );
}
