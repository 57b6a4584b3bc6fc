import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconEyeOff } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { type PeriodKey, periodKeys } from '#domain/care/period.ts';
import { useSettings } from '#bridge/settings.ts';
import { ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { Columns, Page } from '#components/page.tsx';
import { Select } from '#components/select.tsx';
import { readOwedRecords, readAttentionRecords } from '#data/care.ts';
import { localZone, useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { OwedPart } from './owed-part.tsx';
import { PeoplePart } from './people-part.tsx';

const periodNames: Readonly<Record<PeriodKey, string>> = { '30-days': t`The last 30 days`, '90-days': t`The last 90 days`, '365-days': t`The last 365 days`, 'this-quarter': t`This quarter`, 'last-quarter': t`Last quarter` };
const options = periodKeys.map((key) => ({ key, label: periodNames[key] }));
const USUAL: PeriodKey = '90-days';

/** The manager's mirror: how well they look after their people. Figures about the manager, each with its records one click away. */
export function CareScreen() {
  const today = useToday();
  const { workingDays, holidayCountry, leave } = useSettings();
  // Read one after the other: promises and answers are few, and stand before the year of conversations has been read.
  const owed = useLiveQuery(() => readOwedRecords(today, { workingDays, holidayCountry, leave }), [today, workingDays, holidayCountry, leave]);
  const isOwedRead = owed !== undefined;
  const attention = useLiveQuery(async () => (isOwedRead ? await readAttentionRecords(today, localZone()) : undefined), [today, isOwedRead]);
  const [params, setParams] = useSearchParams();
  const key = periodKeys.find((each) => each === params.get('period')) ?? USUAL;
  return (
    <Page
      title={t`Care`}
      width="columns"
      subtitle={<Purpose />}
      isBusy={!owed || !attention}
      actions={
        <>
          <ButtonLink to="/review">
            <Trans>Weekly review</Trans>
          </ButtonLink>
          <Select label={t`Period`} isLabelHidden options={options} value={key} onChange={(next) => setParams({ period: next }, { replace: true })} className="w-48" />
          <HelpLink section="care" label={t`What this measures`} />
        </>
      }
    >
      {owed?.everybody.length === 0 ? (
        <NobodyYet />
      ) : (
        <Columns first={owed && <OwedPart records={owed} periodKey={key} />} second={owed && attention && <PeoplePart records={attention} matters={owed.matters} periodKey={key} />} />
      )}
    </Page>
  );
}

const Purpose = () => (
  <>
    <span className="block max-w-prose"><Trans>A mirror for you: it measures how you look after your people, never them. There is no score in it, and nobody is ranked; people stand by name.</Trans></span>
    <span className="mt-1 flex items-center gap-2 text-sm text-private">
      <Trans><IconEyeOff size="1rem" aria-hidden /> Only you see this. It is in no print and no export.</Trans>
    </span>
  </>
);

const NobodyYet = () => (
  <EmptyState title={t`There is nobody to look after yet.`} actions={<ButtonLink to="/people"><Trans>To people</Trans></ButtonLink>}>
    <Trans>Add the people you look after. From your promises to them, what they raise and when you speak, Heed draws how you are doing.</Trans>
  </EmptyState>
);
