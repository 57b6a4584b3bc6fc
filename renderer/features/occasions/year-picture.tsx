import { plural, t } from '@lingui/core/macro';
import { writtenMonth } from '#domain/calendar/spoken-date.ts';
import { type OccasionMonth, yearSentence } from '#domain/occasions/coming-year.ts';

const DOT = 4;
const STEP = 10;
/** More dots than that would be a wall; the figure beside the month says how many there are. */
const MOST_DOTS = 8;

/** The coming year at a glance: a column of days for each month. A press goes to the month. */
export function YearPicture({ months, onOpen }: { readonly months: readonly OccasionMonth[]; readonly onOpen: (month: string) => void }) {
  const height = Math.max(1, ...months.map(({ occasions }) => Math.min(occasions.length, MOST_DOTS))) * STEP;
  return (
    <figure className="mb-8">
      <div className="grid grid-cols-12 gap-px">
        {months.map(({ month, occasions }) => (
          <button
            key={month}
            type="button"
              aria-label={`${shortMonth(month)} ${month.slice(0, 4)}: ${counted(occasions.length)}`}
              disabled={occasions.length === 0}
              onClick={() => onOpen(month)}
              className="flex min-w-0 cursor-default flex-col items-center justify-end rounded pt-1 enabled:hover:bg-press"
            >
              <svg viewBox={`0 0 ${STEP} ${height}`} width={STEP} height={height} aria-hidden>
                {occasions.slice(0, MOST_DOTS).map(({ key, day, mark }, place) => (
                  <circle key={key} cx={STEP / 2} cy={height - STEP / 2 - place * STEP} r={day.preference === 'quiet' ? DOT - 0.75 : DOT} fill={mark ? 'var(--line)' : day.preference === 'quiet' ? 'none' : 'var(--accent)'} stroke={day.preference === 'quiet' && !mark ? 'var(--accent)' : 'none'} strokeWidth="1.5" />
                ))}
              </svg>
              <span className="mt-1 w-full border-t border-line text-center text-sm text-soft">{shortMonth(month)}</span>
          </button>
        ))}
      </div>
      <figcaption className="mt-2 text-soft">
        {yearSentence(months, writtenMonth)} {months.some(({ occasions }) => occasions.some(({ day }) => day.preference === 'quiet')) && t`A ring stands for one to mark quietly.`}
      </figcaption>
    </figure>
  );
}

const shortMonth = (month: string) => writtenMonth(month).slice(0, 3);
const counted = (count: number) => (count === 0 ? t`nothing to mark` : plural(count, { one: '1 occasion', other: '# occasions' }));
