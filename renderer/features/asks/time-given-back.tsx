import { Trans } from '@lingui/react/macro';
import { t } from '@lingui/core/macro';
import { plainDate } from '#domain/calendar/spoken-date.ts';
import { spokenMinutes } from '#domain/matters/spoken-minutes.ts';
import { timeGivenBack } from '#domain/matters/time-given-back.ts';
import { Explain } from '#components/explain.tsx';
import { useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listRemovedFrictions } from '#data/matters.ts';

/** Frictions are named one by one up to so many; the sum holds them all. */
const NAMED = 8;

/** What removed frictions have given back so far, and how the figure comes about. Nothing while there is none. */
export function TimeGivenBack() {
  const today = useToday();
  const removed = useLiveQuery(() => listRemovedFrictions(), []);
  const { parts, minutesPerWeek, minutesSoFar } = timeGivenBack(removed ?? [], today);
  if (parts.length === 0) return null;
  return (
    <p className="mb-6">
      <Trans>
        <span className="font-medium tabular-nums">{spokenMinutes(minutesSoFar)}</span> given back so far by what you removed, and <span className="font-medium tabular-nums">{spokenMinutes(minutesPerWeek)}</span> more every week
      </Trans>{' '}
      <Explain label={t`How the time given back comes about`}>
        <div className="grid gap-2">
          <p><Trans>Minutes lost a week, times the people it cost, since the day it was removed.</Trans></p>
          <ul className="grid gap-1">
            {parts.slice(0, NAMED).map(({ matter, since, minutesSoFar: soFar }) => (
              <li key={matter.id}>
                <bdi className="line-clamp-2">{matter.text}</bdi>
                {t`${matter.minutesPerWeek ?? 0} minutes × ${matter.peopleAffected ?? 1}, since ${plainDate(since, today)}: ${spokenMinutes(soFar)}`}
              </li>
            ))}
          </ul>
          {parts.length > NAMED && <p>{t`And ${parts.length - NAMED} more.`}</p>}
        </div>
      </Explain>
    </p>
  );
}
