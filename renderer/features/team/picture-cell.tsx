import { IconBeach, IconBriefcase, IconCake, IconHome, IconSchool } from '@tabler/icons-react';
import { plural, t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { absenceNames, writtenDays } from '#domain/absences/absence-words.ts';
import type { Absence, AbsenceKind } from '#domain/absences/absence.ts';
import { dayWords } from '#domain/arrangements/arrangement-words.ts';
import type { ArrangedDay } from '#domain/arrangements/arrangement.ts';
import type { WallTime } from '#domain/calendar/calendar-date.ts';
import type { DayOff } from '#domain/calendar/working-days.ts';
import { isolated } from '#domain/isolated.ts';
import { occasionSentence } from '#domain/occasions/occasion-words.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import type { PictureCell } from '#domain/team/team-picture.ts';

interface CellProps {
  readonly cell: PictureCell;
  /** Why nobody works on that day. */
  readonly off: DayOff | null;
  readonly person: Person;
  readonly onOpenAbsence: (absence: Absence) => void;
}

const absenceIcons: Readonly<Record<AbsenceKind, typeof IconBeach | null>> = { away: null, leave: IconBeach, travel: IconBriefcase, training: IconSchool };

/** A person's day. What differs from the usual stands in it in words; a usual day stays empty. */
export function Cell({ cell: { absence, arranged, oneOnOnes, occasions }, off, person, onOpenAbsence }: CellProps) {
  const name = isolated(calledName(person));
  const isOff = off === 'holiday' || off === 'weekly';
  const pattern = absence ? 'bg-press' : isOff || arranged?.way === 'off' ? 'bg-rail' : '';
  return (
    <td className={`px-1.5 py-1.5 align-top ${pattern}`}>
      {absence && <AbsenceButton absence={absence} name={name} onOpen={() => onOpenAbsence(absence)} />}
      {!absence && !isOff && arranged && <Arranged day={arranged} />}
      {oneOnOnes.map((meeting) => (
        <Link key={meeting.id} to={meeting.state === 'held' ? `/one-on-ones/${meeting.id}` : `/people/${person.id}/brief`} className={`block no-underline hover:underline ${absence ? 'text-owed' : 'text-accent'}`}>
          <span className="sr-only">{meetingLabel(name, meeting.at, absence !== null)}</span>
          <span aria-hidden>
            <span className="tabular-nums">{meeting.at ?? ''}</span> <span className="whitespace-nowrap">{t`one-on-one`}</span>
            {absence && <span className="block">{t`while away`}</span>}
          </span>
        </Link>
      ))}
      {occasions.map((day) => (
        <Link key={day.subject} to="/praise/occasions" className="block text-ink no-underline hover:underline">
          <IconCake size="1rem" aria-hidden className="me-1 inline align-[-0.15em] text-soft" />
          <span className="sr-only">{occasionSentence(day, calledName(person))}</span>
          <span aria-hidden>{occasionNames[day.kind](day)}</span>
        </Link>
      ))}
    </td>
  );
}

function meetingLabel(name: string, at: WallTime | null, isAway: boolean): string {
  if (isAway) return at === null ? t`One-on-one with ${name}, while they are away` : t`One-on-one with ${name} at ${at}, while they are away`;
  return at === null ? t`One-on-one with ${name}` : t`One-on-one with ${name} at ${at}`;
}

const occasionNames = {
  birthday: () => t`birthday`,
  anniversary: ({ years }) => plural(years ?? 0, { one: '# year here', other: '# years here' }),
  own: ({ name }) => name,
} satisfies Record<PictureCell['occasions'][number]['kind'], (day: PictureCell['occasions'][number]) => string>;

function AbsenceButton({ absence, name, onOpen }: { readonly absence: Absence; readonly name: string; readonly onOpen: () => void }) {
  const Icon = absenceIcons[absence.kind];
  return (
    <button type="button" onClick={onOpen} title={`${absenceNames[absence.kind]}, ${writtenDays(absence)}`} aria-label={t`${name}: ${absenceNames[absence.kind]}, ${writtenDays(absence)}. Change`} className="block max-w-full cursor-default text-start wrap-anywhere hover:underline">
      {Icon && <Icon size="1rem" aria-hidden className="me-1 inline align-[-0.15em]" />}
      {shortNames[absence.kind]}
    </button>
  );
}

const shortNames: Readonly<Record<AbsenceKind, string>> = { away: t`Away`, leave: t`On leave`, travel: t`Travelling`, training: t`In training` };

function Arranged({ day }: { readonly day: ArrangedDay }) {
  return (
    <span className={`block ${day.way === 'off' ? 'text-soft' : ''}`}>
      {day.way === 'remote' && <IconHome size="1rem" aria-hidden className="me-1 inline align-[-0.15em] text-soft" />}
      {dayWords(day)}
    </span>
  );
}
