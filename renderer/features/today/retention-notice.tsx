import { Link } from 'react-router';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { useSettings } from '#bridge/settings.ts';
import { writtenNumber } from '#domain/language/written.ts';
import { Section } from '#components/page.tsx';
import { When } from '#components/when.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { readNextRetention } from '#data/retention.ts';

/** Two weeks to look, to bring somebody back, or to set another period. */
const NOTICE_DAYS = 14;

/** On Today: something is over its period, or will be soon. */
export function RetentionNotice({ today }: { readonly today: CalendarDate }) {
  const { retention } = useSettings();
  const next = useLiveQuery(() => readNextRetention(retention, today, NOTICE_DAYS), [retention, today]);
  if (!next) return null;
  const people = plural(next.people.length, { one: 'one person', other: '# people' });
  const first = <When on={next.on} />;
  return (
    <Section title={t`Keeping`}>
      <p>
        {next.on <= today ? (
          plural(next.count, { one: `One record about ${people} comes to the end of the period you set.`, other: `# records about ${people} come to the end of the period you set.` })
        ) : next.count === 1 ? (
          <Trans>One record about {people} comes to the end of the period you set, the first {first}.</Trans>
        ) : (
          <Trans>{writtenNumber(next.count)} records about {people} come to the end of the period you set, the first {first}.</Trans>
        )}{' '}
        <Trans>Nothing goes before you say so.</Trans> <Link to="/settings/retention"><Trans>Look at it</Trans></Link>
      </p>
    </Section>
  );
}
