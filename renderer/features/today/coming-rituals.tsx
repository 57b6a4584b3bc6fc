import { Link } from 'react-router';
import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { useSettings } from '#bridge/settings.ts';
import { List, ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { When } from '#components/when.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { readComingRituals } from '#data/rituals.ts';

/** What the team does together soon, from the day on that it is to be prepared. */
export function ComingRituals({ today }: { readonly today: CalendarDate }) {
  const settings = useSettings();
  const coming = useLiveQuery(() => readComingRituals(today, settings), [today, settings]);
  if (!coming || coming.length === 0) return null;
  return (
    <Section title={t`Together`}>
      <List>
        {coming.map(({ ritual, on }) => (
          <ListRow key={ritual.id} evidence={[ritual.place, ritual.prepDays > 0 && on > today ? 'time to prepare it' : ''].filter(Boolean).join(' · ')}>
            <Link to="/praise/rituals" className="wrap-anywhere text-ink no-underline hover:underline">
              <bdi>{ritual.name}</bdi>
            </Link>{' '}
            <span className="text-soft">
              <When on={on} />
              {ritual.at && t` at ${ritual.at}`}
            </span>
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
