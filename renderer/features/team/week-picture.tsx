import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import type { Absence } from '#domain/absences/absence.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { exactDate, plainDate, shortDay } from '#domain/calendar/spoken-date.ts';
import { awaySentence, requestInFigures } from '#domain/team/picture-words.ts';
import type { PictureDay, PictureRow, TeamPicture } from '#domain/team/team-picture.ts';
import { weekBegin, weekToSee } from '#domain/team/week-days.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button, IconButton } from '#components/button.tsx';
import { Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { useShownToday } from '#components/today-context.ts';
import { Cell } from './picture-cell.tsx';

interface WeekPictureProps {
  readonly picture: TeamPicture;
  /** How the shown week lies to the one that runs: 0 is that one. */
  readonly weeksAhead: number;
  /** Whether it is the one that is shown unasked: this one or, once it is over, the next. */
  readonly isCurrent: boolean;
  readonly onTurn: (weeks: -1 | 0 | 1) => void;
  readonly onOpenAbsence: (absence: Absence) => void;
}

/** The week as a table: everybody in a row, a day in a column. It reads aloud as it looks. */
export function WeekPicture({ picture, weeksAhead, isCurrent, onTurn, onOpenAbsence }: WeekPictureProps) {
  const today = useShownToday();
  const { days, rows } = picture;
  const [first, last] = [days[0]?.on ?? today, days.at(-1)?.on ?? today];
  // Once its last working day has passed, the week one is led back to is the one that comes.
  const { workingDays } = useSettings();
  const back = weekToSee(today, workingDays) === weekBegin(today, workingDays) ? t`This week` : t`Next week`;
  const title = weeksAhead === 0 ? t`This week` : weeksAhead === 1 ? t`Next week` : weeksAhead === -1 ? t`Last week` : t`The week of ${plainDate(first, today)}`;
  const hasRituals = days.some(({ rituals }) => rituals.length > 0);
  const hasLeave = days.some(({ off }) => off === 'leave');
  return (
    <Section
      title={title}
      description={awaySentence(picture)}
      actions={
        <>
          <IconButton label={t`The week before`} shortcut="ArrowLeft" size="small" icon={<IconChevronLeft size="1.125rem" aria-hidden />} onPress={() => onTurn(-1)} />
          <Button size="small" kind="quiet" isDisabled={isCurrent} onPress={() => onTurn(0)}>
            {back}
          </Button>
          <IconButton label={t`The week after`} shortcut="ArrowRight" size="small" icon={<IconChevronRight size="1.125rem" aria-hidden />} onPress={() => onTurn(1)} />
        </>
      }
    >
      <div className="relative overflow-x-auto" data-scrolls-sideways>
        <table className="w-full min-w-xl table-fixed border-collapse text-sm">
          <caption className="sr-only">{t`${exactDate(first)} to ${exactDate(last)}. ${awaySentence(picture)}`}</caption>
          <colgroup>
            <col className="w-36 @3xl:w-48" />
            {days.map(({ on }) => (
              <col key={on} />
            ))}
          </colgroup>
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className="sticky start-0 bg-paper">
                <span className="sr-only">{t`Who`}</span>
              </th>
              {days.map((day) => (
                <DayHead key={day.on} day={day} today={today} />
              ))}
            </tr>
          </thead>
          <tbody>
            {hasLeave && (
              <tr className="border-b border-line">
                <RowHead>{t`You`}</RowHead>
                {days.map(({ on, off }) => (
                  <td key={on} className={`px-1.5 py-1.5 align-top ${off === 'leave' ? 'bg-press' : off === null ? '' : 'bg-rail'}`}>
                    {off === 'leave' && t`On leave`}
                  </td>
                ))}
              </tr>
            )}
            {hasRituals && (
              <tr className="border-b border-line">
                <RowHead>{t`Together`}</RowHead>
                {days.map((day) => (
                  <td key={day.on} className="px-1.5 py-1.5 align-top">
                    <Rituals day={day} />
                  </td>
                ))}
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.person.id} className="border-b border-line">
                <RowHead>
                  <PersonName person={row.person} to={`/people/${row.person.id}`} className="font-medium" />
                  <Unplaced row={row} />
                </RowHead>
                {row.cells.map((cell, place) => (
                  <Cell key={cell.on} cell={cell} off={days[place]?.off ?? null} person={row.person} onOpenAbsence={onOpenAbsence} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

const RowHead = ({ children }: { readonly children: ReactNode }) => (
  <th scope="row" className="sticky start-0 z-1 bg-paper py-1.5 pe-2 text-start align-top font-normal">
    {children}
  </th>
);

function DayHead({ day: { on, off }, today }: { readonly day: PictureDay; readonly today: CalendarDate }) {
  const isToday = on === today;
  return (
    <th scope="col" title={exactDate(on)} className={`px-1.5 pb-1.5 text-start align-bottom ${isToday ? 'font-medium text-accent' : 'font-normal text-soft'}`}>
      <span aria-hidden className="tabular-nums">{shortDay(on)}</span>
      <span className="sr-only">{exactDate(on)}</span>
      <span className="block truncate text-faint">{isToday ? t`today` : off === 'holiday' ? t`holiday` : off === 'weekly' ? t`off` : ''}</span>
    </th>
  );
}

function Rituals({ day: { rituals } }: { readonly day: PictureDay }) {
  return rituals.map(({ ritual, state }) => {
    const isOff = state === 'skipped' || state === 'off';
    return (
      <span key={ritual.id} className={`block wrap-anywhere ${isOff ? 'text-soft line-through' : ''}`}>
        {ritual.at && <span className="text-soft tabular-nums">{`${ritual.at} `}</span>}
        <bdi>{ritual.name}</bdi>
        {isOff && <span className="sr-only">{state === 'off' ? t`, not on a public holiday` : t`, skipped`}</span>}
      </span>
    );
  });
}

/** What was agreed for the week as a whole. */
function Unplaced({ row: { unplaced } }: { readonly row: PictureRow }) {
  return unplaced.map(({ request, force }) => (
    <span key={request.id} className="block text-soft">
      {force.isTrial ? t`${requestInFigures(request)}, on trial` : requestInFigures(request)}
    </span>
  ));
}
