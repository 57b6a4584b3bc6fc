import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { settleTime } from '#domain/rituals/ritual-changes.ts';
import { List } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { sayOutcome } from '#components/say-outcome.ts';
import { When } from '#components/when.tsx';
import { changeRitual } from '#data/rituals.ts';
import { undo } from '#data/undo.ts';
import { LineRow } from './line-row.tsx';
import type { Settlement } from './settle-line.ts';
import { type ComingRitual, ritualKey } from './use-beside.ts';

interface ComingRitualsProps {
  readonly rituals: readonly ComingRitual[];
  readonly today: CalendarDate;
  readonly onSetAside: (key: string) => void;
}

/** What the team does together soon, from the day on that it is to be prepared. */
export function ComingRituals({ rituals, today, onSetAside }: ComingRitualsProps) {
  if (rituals.length === 0) return null;
  const heldToday = ({ ritual, on }: ComingRitual): readonly Settlement[] =>
    on === today ? [{ name: t`It took place`, run: async () => void sayOutcome(await changeRitual(t`Mark ritual as held`, ritual.id, (stored) => settleTime(stored, on, 'held', { today })), t`Held. It stands in its history.`, undo) }] : [];
  return (
    <Section title={t`Together`}>
      <List>
        {rituals.map((coming) => {
          const { ritual, on } = coming;
          return (
            <LineRow
              key={ritual.id}
              lineKey={ritualKey(coming)}
              person={null}
              to="/praise/rituals"
              evidence={[ritual.place, ritual.prepDays > 0 && on > today ? t`time to prepare it` : ''].filter(Boolean).join(' · ')}
              settlements={heldToday(coming)}
              onSetAside={onSetAside}
            >
              <bdi>{ritual.name}</bdi>{' '}
              <span className="text-soft">
                {ritual.at === null ? (
                  <When on={on} />
                ) : (
                  <Trans>
                    <When on={on} /> at {ritual.at}
                  </Trans>
                )}
              </span>
            </LineRow>
          );
        })}
      </List>
    </Section>
  );
}
