import { Link } from 'react-router';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
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
  const records = plural(next.count, { one: 'One record', other: '# records' });
  const about = plural(next.people.length, { one: `${records} about one person`, other: `${records} about # people` });
  const verb = plural(next.count, { one: 'comes', other: 'come' });
  return (
    <Section title={t`Keeping`}>
      <p>
        {next.on <= today ? (
          t`${about} ${verb} to the end of the period you set.`
        ) : (
          <>
            {t`${about} ${verb} to the end of the period you set, the first `}
            <When on={next.on} />.
          </>
        )}{' '}
        Nothing goes before you say so. <Link to="/settings/retention"><Trans>Look at it</Trans></Link>
      </p>
    </Section>
  );
}
