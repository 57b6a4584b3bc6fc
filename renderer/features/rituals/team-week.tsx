import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { daysBetween } from '#domain/calendar/calendar-date.ts';
import { exactDate, plainDate } from '#domain/calendar/spoken-date.ts';
import type { Person } from '#domain/people/person.ts';
import { mondayOf, type WeekDay, weekSentence } from '#domain/rituals/team-week.ts';
import { Button, IconButton } from '#components/button.tsx';
import { Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { useShownToday } from '#components/today-context.ts';
import { WeekColumn } from './week-column.tsx';
import { shownHours } from './week-grid.ts';

interface TeamWeekProps {
  readonly days: readonly WeekDay[];
  readonly people: readonly Person[];
  /** Weeks to go on or back; 0: to this week. */
  readonly onTurn: (weeks: -1 | 0 | 1) => void;
}

/** The team's week on the manager's clock: what it does together, with whom the manager speaks alone, and how each works. */
export function TeamWeek({ days, people, onTurn }: TeamWeekProps) {
  const today = useShownToday();
  const first = days[0]?.on ?? today;
  const hours = shownHours(days);
  const isNext = daysBetween(mondayOf(today), first) === 7;
  const isThisWeek = days.some(({ on }) => on === today);
  // A weekend on which nothing is and nobody works is left out; it would only make the days narrow.
  const shown = days.filter(({ isWorkingDay, entries }, place) => place < 5 || isWorkingDay || entries.length > 0);
  const patterns = people.filter(({ workingPattern, shift, relationship }) => relationship === 'direct-report' && (workingPattern || shift));
  return (
    <Section
      title={isThisWeek ? t`This week` : isNext ? t`Next week` : t`The week of ${plainDate(first, today)}`}
      actions={
        <>
          <IconButton label={t`The week before`} shortcut="ArrowLeft" size="small" icon={<IconChevronLeft size="1.125rem" aria-hidden />} onPress={() => onTurn(-1)} />
          {!isThisWeek && !isNext && (
            <Button size="small" kind="quiet" onPress={() => onTurn(0)}>
              <Trans>This week</Trans>
            </Button>
          )}
          <IconButton label={t`The week after`} shortcut="ArrowRight" size="small" icon={<IconChevronRight size="1.125rem" aria-hidden />} onPress={() => onTurn(1)} />
        </>
      }
    >
      <figure>
        <div className="grid gap-x-1 border-t border-line" style={{ gridTemplateColumns: `2.25rem repeat(${shown.length}, minmax(0, 1fr))` }}>
          <HourLabels {...hours} hasAllDay={shown.some(({ entries }) => entries.some(({ at }) => at === null))} />
          {shown.map((day) => (
            <WeekColumn key={day.on} day={day} hours={hours} isToday={day.on === today} hasAllDay={shown.some(({ entries }) => entries.some(({ at }) => at === null))} />
          ))}
        </div>
        <figcaption className="mt-3 text-soft" title={t`${exactDate(first)} to ${exactDate(days.at(-1)?.on ?? first)}`}>
          {weekSentence(days, isThisWeek ? 'this' : isNext ? 'next' : 'another')}
        </figcaption>
      </figure>
      {patterns.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-default text-soft"><Trans>How they work</Trans></summary>
          <dl className="mt-2 grid gap-x-8 gap-y-1 @2xl:grid-cols-2">
            {patterns.map((person) => (
              <div key={person.id} className="flex min-w-0 flex-wrap gap-x-2">
                <dt>
                  <PersonName person={person} to={`/people/${person.id}/profile`} />
                </dt>
                <dd className="min-w-0 text-soft wrap-anywhere">
                  <bdi>{[person.workingPattern, person.shift].filter(Boolean).join(' · ')}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Section>
  );
}

function HourLabels({ from, to, hasAllDay }: { readonly from: number; readonly to: number; readonly hasAllDay: boolean }) {
  return (
    <div aria-hidden className="text-sm text-faint tabular-nums">
      <div className="h-12" />
      {hasAllDay && <div className="h-16 pt-1"><Trans>day</Trans></div>}
      {Array.from({ length: to - from }, (_, index) => (
        <div key={index} className="relative -top-2.5 h-9">
          {from + index}
        </div>
      ))}
    </div>
  );
}
