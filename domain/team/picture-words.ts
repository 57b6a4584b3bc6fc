import { plural, t } from '@lingui/core/macro';
import { weekdayName } from '#domain/calendar/spoken-date.ts';
import { isolated } from '#domain/isolated.ts';
import { writtenList } from '#domain/language/written.ts';
import { calledName } from '#domain/people/person.ts';
import { workplaceNames } from '#domain/people/workplace-names.ts';
import { kindNames } from '#domain/requests/kind-words.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import type { PictureRow, TeamPicture } from '#domain/team/team-picture.ts';

/** A sentence names so many; of more it says how many. */
const MOST_NAMED = 4;

/** Who is away in the week and when, in one sentence, for those who do not see the picture and for the first glance. */
export function awaySentence({ rows }: Pick<TeamPicture, 'rows'>): string {
  const away = rows.flatMap((row) => {
    const days = daysAway(row);
    return days === null ? [] : [`${isolated(calledName(row.person))} (${days})`];
  });
  if (away.length === 0) return t`Nobody is away.`;
  const rest = away.length - MOST_NAMED;
  const named = writtenList(rest > 0 ? [...away.slice(0, MOST_NAMED), plural(rest, { one: 'one more', other: '# more' })] : away);
  return t`Away: ${named}.`;
}

/** `all week`, `Monday`, `Monday and Thursday`, `Monday to Wednesday`; null: never. */
function daysAway({ cells }: Pick<PictureRow, 'cells'>): string | null {
  const places = cells.flatMap(({ absence }, place) => (absence === null ? [] : [place]));
  const names = places.flatMap((place) => (cells[place] ? [weekdayName(cells[place].on)] : []));
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (names.length === cells.length) return t`all week`;
  const isRun = (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;
  return isRun && names.length > 2 ? t`${first} to ${last}` : writtenList(names);
}

/** What was asked for in figures: `Part-time, 4 days a week`. */
export function requestInFigures({ kind, daysAWeek, hoursAWeek, workplace }: Pick<FlexibleRequest, 'kind' | 'daysAWeek' | 'hoursAWeek' | 'workplace'>): string {
  const figures = [
    kindNames[kind],
    daysAWeek !== null && plural(daysAWeek, { one: '# day a week', other: '# days a week' }),
    hoursAWeek !== null && plural(hoursAWeek, { one: '# hour a week', other: '# hours a week' }),
    workplace !== null && workplaceNames[workplace],
  ];
  return figures.filter((each) => each !== false).join(', ');
}
