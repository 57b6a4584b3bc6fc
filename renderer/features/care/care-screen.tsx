import { IconEyeOff } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { type PeriodKey, periodKeys, spokenPeriod } from '#domain/care/period.ts';
import { useSettings } from '#bridge/settings.ts';
import { ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Page } from '#components/page.tsx';
import { Select } from '#components/select.tsx';
import type { CareRecords } from '#data/care.ts';
import { useToday } from '#data/clock.ts';
import { AnswersSection } from './answers-section.tsx';
import { AttentionSection } from './attention-section.tsx';
import { EquitySection } from './equity-section.tsx';
import { PromisesSection } from './promises-section.tsx';
import { QuietSection } from './quiet-section.tsx';
import { useCareRecords, useMirror } from './use-care.ts';
import { YearSection } from './year-section.tsx';

const periodNames: Readonly<Record<PeriodKey, string>> = { '30-days': 'The last 30 days', '90-days': 'The last 90 days', '365-days': 'The last 365 days', 'this-quarter': 'This quarter', 'last-quarter': 'Last quarter' };
const options = periodKeys.map((key) => ({ key, label: periodNames[key] }));
const USUAL: PeriodKey = '90-days';

/** The manager's mirror: how well they look after their people. Figures about the manager, each with its records one click away. */
export function CareScreen() {
  const today = useToday();
  const records = useCareRecords(today);
  const [params, setParams] = useSearchParams();
  const key = periodKeys.find((each) => each === params.get('period')) ?? USUAL;
  return (
    <Page
      title="Care"
      subtitle={<Purpose />}
      isBusy={!records}
      actions={<Select label="Period" isLabelHidden options={options} value={key} onChange={(next) => setParams({ period: next }, { replace: true })} className="w-48" />}
    >
      {records ? records.people.length === 0 ? <NobodyYet /> : <Mirror records={records} periodKey={key} /> : null}
    </Page>
  );
}

const Purpose = () => (
  <>
    <span className="block max-w-prose">A mirror for you: it measures how you look after your people, never them. There is no score in it, and nobody is ranked; people stand by name.</span>
    <span className="mt-1 flex items-center gap-2 text-sm text-private">
      <IconEyeOff size="1rem" aria-hidden /> Only you see this. It is in no print and no export.
    </span>
  </>
);

const NobodyYet = () => (
  <EmptyState title="There is nobody to look after yet." actions={<ButtonLink to="/people">To people</ButtonLink>}>
    Add the people you look after. From your promises to them, what they raise and when you speak, Heed draws how you are doing.
  </EmptyState>
);

function Mirror({ records, periodKey }: { readonly records: CareRecords; readonly periodKey: PeriodKey }) {
  const today = useToday();
  const { standards } = useSettings();
  const { people, evidence, promises, firstAnswers, outcomes, comparisons } = useMirror(records, periodKey, today);
  const period = spokenPeriod(periodKey, today);
  return (
    <>
      <PromisesSection promises={promises} period={period} evidence={evidence} />
      <AnswersSection firstAnswers={firstAnswers} outcomes={outcomes} standards={standards} period={period} evidence={evidence} />
      {people.length === 0 ? (
        <EmptyState title="Nobody has a rhythm with you yet.">Attention is drawn for direct reports, and for everybody for whom you set how often you speak.</EmptyState>
      ) : (
        <>
          <AttentionSection people={people} today={today} evidence={evidence} />
          <EquitySection comparisons={comparisons} period={period} evidence={evidence} />
          <QuietSection people={people} evidence={evidence} />
          <YearSection people={people} today={today} evidence={evidence} />
        </>
      )}
    </>
  );
}
