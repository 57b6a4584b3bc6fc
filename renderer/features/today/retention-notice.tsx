import { Link } from 'react-router';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { writtenNumber } from '#domain/language/written.ts';
import { useSettings } from '#bridge/settings.ts';
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
  const records = next.count === 1 ? 'One record' : `${writtenNumber(next.count)} records`;
  const about = next.people.length === 1 ? `${records} about one person` : `${records} about ${next.people.length} people`;
  const verb = next.count === 1 ? 'comes' : 'come';
  return (
    <Section title="Keeping">
      <p>
        {next.on <= today ? (
          `${about} ${verb} to the end of the period you set.`
        ) : (
          <>
            {`${about} ${verb} to the end of the period you set, the first `}
            <When on={next.on} />.
          </>
        )}{' '}
        Nothing goes before you say so. <Link to="/settings/retention">Look at it</Link>
      </p>
    </Section>
  );
}
