import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { FirstLines } from '#components/first-lines.tsx';
import { ListRow } from '#components/list.tsx';
import { Select } from '#components/select.tsx';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { CalendarSeries } from '#domain/one-on-ones/import/calendar-series.ts';
import type { PersonMatch } from '#domain/one-on-ones/import/match-person.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { evidence, nextTime } from './import-words.ts';

export interface MatchedSeries {
  readonly series: CalendarSeries;
  readonly match: PersonMatch | null;
}

/** By UID: with whom an event is; null leaves it out. */
export type Choices = ReadonlyMap<string, PersonId | null>;

export const choiceOf = ({ series, match }: MatchedSeries, choices: Choices): PersonId | null => {
  const chosen = choices.get(series.uid);
  return chosen === undefined ? (match?.isSure ? match.personId : null) : chosen;
};

interface SeriesListProps {
  readonly name: string;
  readonly events: readonly MatchedSeries[];
  readonly people: readonly Person[];
  readonly choices: Choices;
  readonly today: CalendarDate;
  readonly onChoose: (uid: string, personId: PersonId | null) => void;
}

const LEAVE_OUT = 'leave-out';

/** Events with the person each is with. */
export function SeriesList({ name, events, people, choices, today, onChoose }: SeriesListProps) {
  const options = [{ key: LEAVE_OUT, label: t`Leave out` }, ...people.map(({ id, name: label }) => ({ key: id as string, label }))];
  const names = new Map(people.map((person) => [person.id, person.name]));
  return (
    <FirstLines
      aria-label={name}
      atFirst={12}
      lines={events.map((each) => {
        const { series, match } = each;
        const hint = match && names.get(match.personId);
        return (
          <ListRow
            key={series.uid}
            evidence={
              <>
                {nextTime(series, today)}
                {hint && match && (
                  <>
                    {' · '}
                    <Trans>
                      <bdi>{hint}</bdi> is {evidence[match.by]}
                    </Trans>
                  </>
                )}
              </>
            }
            actions={
              <Select
                label={t`“${series.title || t`Without a title`}” is with`}
                isLabelHidden
                options={options}
                value={choiceOf(each, choices) ?? LEAVE_OUT}
                onChange={(key) => onChoose(series.uid, key === LEAVE_OUT ? null : (key as PersonId))}
                className="w-52"
              />
            }
          >
            <bdi className="wrap-anywhere">{series.title || t`Without a title`}</bdi>
          </ListRow>
        );
      })}
    />
  );
}
