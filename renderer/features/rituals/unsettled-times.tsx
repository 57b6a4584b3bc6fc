import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { WorkingDays } from '#domain/calendar/working-days.ts';
import { unsettledTimes } from '#domain/rituals/ritual-times.ts';
import type { Ritual, RitualOutcome } from '#domain/rituals/ritual.ts';
import { Button } from '#components/button.tsx';
import { keepFocus } from '#components/keep-focus.ts';
import { List, ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { useShownToday } from '#components/today-context.ts';
import { When } from '#components/when.tsx';
import { settle } from './settle-ritual.ts';

/** Past times of which nobody has said yet whether they took place. */
export function UnsettledTimes({ rituals, work }: { readonly rituals: readonly Ritual[]; readonly work: WorkingDays }) {
  const today = useShownToday();
  const open = rituals.flatMap((ritual) => unsettledTimes(ritual, today, work.isHoliday).map((on) => ({ ritual, on }))).sort((a, b) => (a.on < b.on ? 1 : -1));
  if (open.length === 0) return null;
  const say = (ritual: Ritual, on: CalendarDate, outcome: RitualOutcome) => {
    keepFocus();
    void settle(ritual, on, outcome);
  };
  return (
    <Section title={t`Did it take place?`}>
      <List>
        {open.map(({ ritual, on }) => (
          <ListRow
            key={`${ritual.id}/${on}`}
            actions={
              <>
                <Button size="small" aria-label={t`It did: ${ritual.name}, ${on}`} onPress={() => say(ritual, on, 'held')}>
                  <Trans>It did</Trans>
                </Button>
                <Button size="small" kind="quiet" aria-label={t`It did not: ${ritual.name}, ${on}`} onPress={() => say(ritual, on, 'skipped')}>
                  <Trans>It did not</Trans>
                </Button>
              </>
            }
          >
            <bdi className="wrap-anywhere">{ritual.name}</bdi>{' '}
            <span className="text-soft">
              <When on={on} />
            </span>
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
