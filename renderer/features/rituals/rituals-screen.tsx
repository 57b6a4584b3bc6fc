import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { weekToShow } from '#domain/rituals/team-week.ts';
import type { Ritual } from '#domain/rituals/ritual.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { List } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { useShownToday } from '#components/today-context.ts';
import { RitualDialog } from './ritual-dialog.tsx';
import { RitualRow } from './ritual-row.tsx';
import { TeamWeek } from './team-week.tsx';
import { UnsettledTimes } from './unsettled-times.tsx';
import { useWeek } from './use-week.ts';

/** What the team does together again and again, and the picture of its week. */
export function RitualsScreen() {
  const today = useShownToday();
  const { workingDays } = useSettings();
  const [monday, setMonday] = useState<CalendarDate>(() => weekToShow(today, workingDays));
  const [editing, setEditing] = useState<Ritual | 'new' | null>(null);
  const found = useWeek(monday);
  useShortcuts([
    { keys: 'n', does: t`New ritual`, group: t`Rituals`, run: () => setEditing('new') },
    { keys: 'ArrowLeft', does: t`The week before`, group: t`Rituals`, repeats: true, run: () => setMonday(addDays(monday, -7)) },
    { keys: 'ArrowRight', does: t`The week after`, group: t`Rituals`, repeats: true, run: () => setMonday(addDays(monday, 7)) },
  ]);
  if (!found) return null;
  const { people, rituals, ended, days, work } = found;
  const rows = (list: readonly Ritual[]) => (
    <List>
      {list.map((ritual) => (
        <RitualRow key={ritual.id} ritual={ritual} people={people} work={work} onEdit={() => setEditing(ritual)} />
      ))}
    </List>
  );
  return (
    <>
      <TeamWeek days={days} people={people} onTurn={(weeks) => setMonday(weeks === 0 ? weekToShow(today, workingDays) : addDays(monday, weeks * 7))} />
      <UnsettledTimes rituals={rituals} work={work} />
      <Section
        title={t`Rituals`}
        actions={
          <Button onPress={() => setEditing('new')}>
            <Trans><IconPlus size="1.125rem" aria-hidden /> New ritual</Trans>
          </Button>
        }
      >
        {rituals.length === 0 ? <EmptyState title={t`Your team has no ritual here yet.`}><Trans>A lunch, a casual Friday, an hour in which each shows what came of the work. Heed reminds you in time to prepare it.</Trans></EmptyState> : rows(rituals)}
      </Section>
      {ended.length > 0 && <Section title={t`Ended`}>{rows(ended)}</Section>}
      {editing && <RitualDialog key={editing === 'new' ? editing : editing.id} people={people} ritual={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </>
  );
}
