import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Absence } from '#domain/absences/absence.ts';
import { addDays, daysBetween, isCalendarDate } from '#domain/calendar/calendar-date.ts';
import { weekBegin, weekToSee } from '#domain/team/week-days.ts';
import { useSettings } from '#bridge/settings.ts';
import { ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Page } from '#components/page.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { useShownToday } from '#components/today-context.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readTeamPage } from '#data/team-week.ts';
import { AbsenceDialog } from './absence-dialog.tsx';
import { AbsencesSection } from './absences-section.tsx';
import { ArrangementDialog, type ArrangementOrder } from './arrangement-dialog.tsx';
import { ArrangementsSection } from './arrangements-section.tsx';
import { ExpectationsSection } from './expectations-section.tsx';
import { MeaningLine } from './meaning-line.tsx';
import { RitualsSection } from './rituals-section.tsx';
import { WeekPicture } from './week-picture.tsx';

/** The team as a whole: what it is for, who is there in which week, and what holds between the people of it. */
export function TeamScreen() {
  const today = useShownToday();
  const settings = useSettings();
  const [query, setQuery] = useSearchParams();
  const [absence, setAbsence] = useState<Absence | 'new' | null>(null);
  const [arrangement, setArrangement] = useState<ArrangementOrder | null>(null);
  const { workingDays } = settings;
  const asked = query.get('week');
  const current = weekToSee(today, workingDays);
  const begin = isCalendarDate(asked) ? weekBegin(asked, workingDays) : current;
  const page = useLiveQuery(() => readTeamPage(begin, today, settings), [begin, today, settings]);
  const turn = (weeks: -1 | 0 | 1) => setQuery(weeks === 0 ? {} : { week: addDays(begin, weeks * 7) }, { replace: true });
  const hasPeople = page !== undefined && page.people.length > 0;
  useShortcuts([
    { keys: 'ArrowLeft', does: t`The week before`, group: t`Team`, repeats: true, run: () => turn(-1) },
    { keys: 'ArrowRight', does: t`The week after`, group: t`Team`, repeats: true, run: () => turn(1) },
    { keys: 't', does: t`This week`, group: t`Team`, run: () => turn(0) },
    { keys: 'n', does: t`New absence`, group: t`Team`, run: () => hasPeople && setAbsence('new') },
  ]);
  if (!page) return <Page title={t`Team`} isBusy>{null}</Page>;
  const { people, picture } = page;
  const byId = new Map(people.map((person) => [person.id, person]));
  return (
    <Page title={t`Team`}>
      <MeaningLine team={page.team} />
      {people.length === 0 ? (
        <EmptyState title={t`Your team has nobody here yet.`} actions={<ButtonLink to="/people">{t`Add people`}</ButtonLink>}>
          <Trans>Once it has, this page shows who is there in which week, who works differently, and what you expect of each other.</Trans>
        </EmptyState>
      ) : (
        <>
          <WeekPicture picture={picture} weeksAhead={Math.round(daysBetween(weekBegin(today, workingDays), begin) / 7)} isCurrent={begin === current} onTurn={turn} onOpenAbsence={setAbsence} />
          <AbsencesSection absences={page.absences} people={byId} onEdit={(each) => setAbsence(each ?? 'new')} />
          <ArrangementsSection arrangements={page.arrangements} requests={page.requests} people={byId} onEdit={setArrangement} />
          <ExpectationsSection overview={page.expectations} />
          <RitualsSection rituals={page.rituals} />
        </>
      )}
      {absence && <AbsenceDialog key={absence === 'new' ? absence : absence.id} people={people} absence={absence === 'new' ? null : absence} onClose={() => setAbsence(null)} />}
      {arrangement && <ArrangementDialog order={arrangement} people={people} weekdays={workingDays} onClose={() => setArrangement(null)} />}
    </Page>
  );
}
