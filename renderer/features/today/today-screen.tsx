import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { lazy, type ReactNode, Suspense, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { exactDate, spokenDate } from '#domain/calendar/spoken-date.ts';
import { cameDueAway } from '#domain/today/came-due.ts';
import type { TodayLine } from '#domain/today/today-line.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button } from '#components/button.tsx';
import { ComingRituals } from './coming-rituals.tsx';
import { FirstLines } from '#components/first-lines.tsx';
import { Columns, Page, Section } from '#components/page.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { useShownToday } from '#components/today-context.ts';
import { useLastSeen } from '#data/last-seen.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { bringBack, listSetAside } from '#data/set-aside.ts';
import { readToday } from '#data/today.ts';
import { AwayToday } from './away-today.tsx';
import { ComingMeetings } from './coming-meetings.tsx';
import { NobodyYet } from './nobody-yet.tsx';
import { NothingOwed } from './nothing-owed.tsx';
import { Occasions } from './occasions.tsx';
import { putAside } from './put-aside.ts';
import { TodayRow } from './today-row.tsx';
import { meetingKey, occasionKey, ritualKey, silenceKey, useBeside } from './use-beside.ts';
import { useLineKeys } from './use-line-keys.ts';
import { useWordKeys } from './use-word-keys.ts';
import { WithoutWord } from './without-word.tsx';

// What is kept for how long is no matter of every morning: it comes after the page, and only when it is wanted.
const RetentionNotice = lazy(async () => ({ default: (await import('./retention-notice.tsx')).RetentionNotice }));

const ReviewDue = lazy(async () => ({ default: (await import('./review-due.tsx')).ReviewDue }));

interface TodayScreenProps {
  /** What is asked before anything else, once. */
  readonly notice: ReactNode;
  /** One line to write something down, for whoever has people. */
  readonly capture: ReactNode;
}

/** What waits for the manager: owed first, then the next conversations, then what comes. */
export function TodayScreen({ notice, capture }: TodayScreenProps) {
  const today = useShownToday();
  const settings = useSettings();
  const page = useLiveQuery(() => readToday(today, settings), [today, settings]);
  const hidden = useLiveQuery(() => listSetAside(), [today]);
  const area = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();

  const beside = useBeside(page, today);
  const lastSeenOn = useLastSeen(today);
  useLineKeys(area);
  useWordKeys(page?.people ?? []);
  const firstMeeting = page?.list.meetings[0];
  useShortcuts([{ keys: 'b', does: t`Open the brief of the next one-on-one`, group: t`Today`, run: () => firstMeeting && void navigate(`/people/${firstMeeting.person.id}/brief`) }]);

  if (!page || !hidden) return <Page title={t`Today`} subtitle={exactDate(today)} width="columns" isBusy>{null}</Page>;
  const { list, people } = page;
  const away = page.absences.filter(({ fromOn }) => fromOn <= today);
  const onSetAside = (key: string) => void putAside(key, today);
  const lines = [...list.owed, ...list.soon, ...list.theirs, ...list.goodWords];
  const keys = [...lines.map(({ key }) => key), ...list.meetings.map(meetingKey), ...beside.silences.map(silenceKey), ...beside.occasions.map(occasionKey), ...beside.rituals.map(ritualKey)];
  const aside = keys.filter((key) => hidden.has(key));
  const rows = (shown: readonly TodayLine[]) => shown.filter(({ key }) => !hidden.has(key)).map((line) => <TodayRow key={line.key} line={line} onSetAside={onSetAside} />);
  const isSeen = <T,>(keyOf: (each: T) => string) => (each: T) => !hidden.has(keyOf(each));
  const [owed, soon, theirs, good] = [rows(list.owed), rows(list.soon), rows(list.theirs), rows(list.goodWords)];

  return (
    <Page title={t`Today`} width="columns" subtitle={<time dateTime={today}>{exactDate(today)}</time>}>
      {people.length > 0 && notice}
      <div ref={area}>
        {/* Its room is kept while it loads, so that nothing moves. */}
        {people.length > 0 && (
          <div className="mb-6 min-h-17">
            <Suspense fallback={null}>{capture}</Suspense>
          </div>
        )}
        {people.length === 0 && (
          <>
            <NobodyYet />
            {notice}
          </>
        )}
        <Columns
          first={
            <>
              {people.length > 0 && owed.length === 0 && <NothingOwed isAllAside={list.owed.length > 0} hasMeeting={list.meetings.length > 0} />}
              {owed.length > 0 && (
                <Section title={t`You owe`} {...awayDescription(cameDueAway(list.owed, lastSeenOn, today), lastSeenOn, today)}>
                  <FirstLines lines={owed} />
                </Section>
              )}
              {aside.length > 0 && (
                <p className="-mt-4 mb-10 flex flex-wrap items-center gap-2 text-sm text-soft">
                  {plural(aside.length, { one: 'One line is set aside until tomorrow.', other: '# lines are set aside until tomorrow.' })}
                  <Button kind="quiet" size="small" onPress={() => void bringBack(aside)}>
                    <Trans>Bring back</Trans>
                  </Button>
                </p>
              )}
            </>
          }
          second={
            <>
              <ComingMeetings meetings={list.meetings.filter(isSeen(meetingKey))} absences={page.absences} first={firstMeeting} onSetAside={onSetAside} />
              {soon.length > 0 && (
                <Section title={t`Due soon`}>
                  <FirstLines lines={soon} />
                </Section>
              )}
              {theirs.length > 0 && (
                <Section title={t`Others owe you`}>
                  <FirstLines lines={theirs} />
                </Section>
              )}
              <WithoutWord silences={beside.silences.filter(isSeen(silenceKey))} onSetAside={onSetAside} />
              <Suspense fallback={null}>
                <ReviewDue today={today} />
              </Suspense>
              <AwayToday absences={away} people={people} />
              {good.length > 0 && (
                <Section title={t`Good words`}>
                  <FirstLines lines={good} />
                </Section>
              )}
              <Occasions occasions={beside.occasions.filter(isSeen(occasionKey))} onSetAside={onSetAside} />
              <ComingRituals rituals={beside.rituals.filter(isSeen(ritualKey))} today={today} onSetAside={onSetAside} />
              {settings.retention.isOn && (
                <Suspense fallback={null}>
                  <RetentionNotice today={today} />
                </Suspense>
              )}
            </>
          }
        />
      </div>
    </Page>
  );
}

/** What came due while nobody looked, in a sentence: the lines themselves stand where they belong. */
function awayDescription(count: number, lastSeenOn: CalendarDate | null, today: CalendarDate): { readonly description?: string } {
  if (count === 0 || lastSeenOn === null) return {};
  const since = spokenDate(lastSeenOn, today);
  return { description: plural(count, { one: `You were last here ${since}. One of these came due since then.`, other: `You were last here ${since}. # of these came due since then.` }) };
}
