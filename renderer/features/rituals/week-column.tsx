import { Link } from 'react-router';
import { t } from '@lingui/core/macro';
import { exactDate, weekdayName } from '#domain/calendar/spoken-date.ts';
import { calledName } from '#domain/people/person.ts';
import type { WeekDay, WeekEntry } from '#domain/rituals/team-week.ts';
import { placed } from './week-grid.ts';

/** Rem of one hour in the picture; the labels beside it are as high. */
const HOUR_REM = 2.25;

interface WeekColumnProps {
  readonly day: WeekDay;
  readonly hours: { readonly from: number; readonly to: number };
  readonly isToday: boolean;
  /** Whether any day of the week has something that lasts all day. */
  readonly hasAllDay: boolean;
}

/** One day of the team's week: what lasts all day above, the rest by the clock. */
export function WeekColumn({ day: { on, isWorkingDay, entries }, hours, isToday, hasAllDay }: WeekColumnProps) {
  return (
    <section aria-label={exactDate(on)} className={isWorkingDay ? '' : 'bg-rail'}>
      <h3 className={`h-12 px-1 pt-1 text-sm ${isToday ? 'font-medium text-accent' : 'font-normal text-soft'}`}>
        {weekdayName(on).slice(0, 3)} <span className="tabular-nums">{Number(on.slice(8))}</span>
        <span className="block truncate text-faint">{isToday ? t`today` : isWorkingDay ? '' : t({ context: 'a day', message: 'off' })}</span>
      </h3>
      {hasAllDay && (
        <ul className="flex h-16 flex-col gap-0.5 overflow-y-auto">
          {entries
            .filter(({ at }) => at === null)
            .map((entry) => (
              <li key={entry.key} className="min-h-6">
                <Block entry={entry} />
              </li>
            ))}
        </ul>
      )}
      <ul
        className="relative"
        style={{ height: `${(hours.to - hours.from) * HOUR_REM}rem`, backgroundImage: 'linear-gradient(to bottom, var(--line) 1px, transparent 1px)', backgroundSize: `100% ${HOUR_REM}rem` }}
      >
        {placed(entries).map(({ entry, from, to, lane, lanes }) => (
          <li
            key={entry.key}
            className="absolute px-px"
            style={{ top: `${(from / 60 - hours.from) * HOUR_REM}rem`, height: `${((Math.min(to, hours.to * 60) - from) / 60) * HOUR_REM}rem`, insetInlineStart: `${(lane / lanes) * 100}%`, width: `${100 / lanes}%` }}
          >
            <Block entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const BLOCK = 'block h-full overflow-hidden rounded border px-1 text-sm leading-5 no-underline hover:underline';

/** Rituals are filled, one-on-ones outlined; what does not take place is struck through, and says so. */
function Block({ entry }: { readonly entry: WeekEntry }) {
  const time = entry.at === null ? '' : `${entry.at} `;
  if (entry.kind === 'one-on-one') {
    const { at, person } = entry;
    const name = calledName(person);
    return (
      <Link to={`/one-on-ones/${entry.oneOnOne.id}`} title={at === null ? t`One-on-one with ${name}` : t`${at} one-on-one with ${name}`} className={`${BLOCK} border-accent bg-sheet text-ink`}>
        <span className="sr-only">{at === null ? t`One-on-one:` : t`${at} one-on-one:`} </span>
        <bdi>{name}</bdi>
      </Link>
    );
  }
  const isOff = entry.state === 'skipped' || entry.state === 'off';
  const state = { held: `, ${t({ context: 'ritual', message: 'held' })}`, skipped: `, ${t({ context: 'ritual', message: 'skipped' })}`, off: `, ${t`a public holiday`}`, open: '' }[entry.state];
  return (
    <div title={`${time}${entry.ritual.name}${state}`} className={`${BLOCK} ${isOff ? 'border-line bg-sheet text-soft line-through' : 'border-transparent bg-accent-soft text-accent'}`}>
      <span className="sr-only">{time}</span>
      <bdi>{entry.ritual.name}</bdi>
      <span className="sr-only">{state}</span>
    </div>
  );
}
