import { useDeferredValue, useMemo } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { attentionTo } from '#domain/care/attention.ts';
import { compareAll } from '#domain/care/equity.ts';
import { peopleCare, type PeopleRecords, type PersonCare, praisedIn } from '#domain/care/people-care.ts';
import { type PeriodKey, periodOf, spokenPeriod } from '#domain/care/period.ts';
import { EmptyState } from '#components/empty-state.tsx';
import { localZone, useToday } from '#data/clock.ts';
import { AttentionSection } from './attention-section.tsx';
import { EquitySection } from './equity-section.tsx';
import { peopleEvidence } from './evidence-item.ts';
import { QuietSection } from './quiet-section.tsx';
import { YearSection } from './year-section.tsx';

const NOBODY: readonly PersonCare[] = [];

interface PeoplePartProps {
  readonly records: Omit<PeopleRecords, 'matters'>;
  readonly matters: PeopleRecords['matters'];
  readonly periodKey: PeriodKey;
}

/** Where the manager's attention went, and where it did not. The year is reckoned once; another period needs no reading. */
export function PeoplePart({ records: read, matters, periodKey }: PeoplePartProps) {
  const today = useToday();
  const records = useMemo(() => ({ ...read, matters }), [read, matters]);
  const evidence = useMemo(() => peopleEvidence(records), [records]);
  const people = useMemo(() => peopleCare(records, today, localZone()), [records, today]);
  // Thousands of fields stand at the foot of the page: they must not hold up what is read first.
  const drawnLast = useDeferredValue(people, NOBODY);
  const comparisons = useMemo(() => {
    const period = periodOf(periodKey, today);
    const here = people.filter(({ since }) => since <= period.to);
    return compareAll(here.map(({ person, contacts, since }) => ({ person, attention: attentionTo(contacts, since, period), praise: praisedIn(person, records.praise, period) })), today);
  }, [people, records, periodKey, today]);
  if (people.length === 0) return <EmptyState title={t`Nobody has a rhythm with you yet.`}><Trans>Attention is drawn for direct reports, and for everybody for whom you set how often you speak.</Trans></EmptyState>;
  return (
    <>
      <AttentionSection people={people} today={today} evidence={evidence} />
      <EquitySection comparisons={comparisons} period={spokenPeriod(periodKey, today)} evidence={evidence} />
      <QuietSection people={people} evidence={evidence} />
      {drawnLast.length > 0 && <YearSection people={drawnLast} today={today} evidence={evidence} />}
    </>
  );
}
