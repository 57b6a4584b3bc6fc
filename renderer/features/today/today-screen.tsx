import { lazy, type ReactNode, Suspense, useRef } from 'react';
import { useNavigate } from 'react-router';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { addDays, type WallTime } from '#domain/calendar/calendar-date.ts';
import { exactDate } from '#domain/calendar/spoken-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import type { TodayLine } from '#domain/today/today-line.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { ComingRituals } from './coming-rituals.tsx';
import { FirstLines } from '#components/first-lines.tsx';
import { Page, Section } from '#components/page.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { showToast } from '#components/toast.tsx';
import { useShownToday } from '#components/today-context.ts';
import { localZone } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { bringBack, listSetAside, setAside } from '#data/set-aside.ts';
import { readToday } from '#data/today.ts';
import { undo } from '#data/undo.ts';
import { AwayToday } from './away-today.tsx';
import { ComingMeetings } from './coming-meetings.tsx';
import { NobodyYet } from './nobody-yet.tsx';
import { Occasions } from './occasions.tsx';
import { TodayRow } from './today-row.tsx';
import { useLineKeys } from './use-line-keys.ts';
import { useWordKeys } from './use-word-keys.ts';
import { WithoutWord } from './without-word.tsx';

// What is kept for how long is no matter of every morning: it comes after the page, and only when it is wanted.
const RetentionNotice = lazy(async () => ({ default: (await import('./retention-notice.tsx')).RetentionNotice }));

const ReviewDue = lazy(async () => ({ default: (await import('./review-due.tsx')).ReviewDue }));

const MIDNIGHT = '00:00' as WallTime;

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

  const putAside = (line: TodayLine) => {
    void setAside(line.key, instantAt(addDays(today, 1), MIDNIGHT, localZone())).then(() => showToast({ text: t`Set aside until tomorrow. It stays owed.`, undo }));
  };
  const isSeen = (line: TodayLine) => !hidden?.has(line.key);
  const all = page ? [...page.list.owed, ...page.list.soon, ...page.list.theirs, ...page.list.goodWords] : [];
  useLineKeys(area, all, today, putAside);
  useWordKeys(page?.people ?? []);
  const firstMeeting = page?.list.meetings[0];
  useShortcuts([{ keys: 'b', does: t`Open the brief of the next one-on-one`, group: t`Today`, run: () => firstMeeting && void navigate(`/people/${firstMeeting.person.id}/brief`) }]);

  if (!page || !hidden) return <Page title={t`Today`} subtitle={exactDate(today)} isBusy>{null}</Page>;
  const { list, people } = page;
  const away = page.absences.filter(({ fromOn }) => fromOn <= today);
  const aside = all.filter((line) => !isSeen(line)).map(({ key }) => key);
  const rows = (lines: readonly TodayLine[]) => lines.filter(isSeen).map((line) => <TodayRow key={line.key} line={line} onSetAside={putAside} />);
  const [owed, soon, theirs, good] = [rows(list.owed), rows(list.soon), rows(list.theirs), rows(list.goodWords)];

  return (
    <Page title={t`Today`} subtitle={<time dateTime={today}>{exactDate(today)}</time>}>
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
        {people.length > 0 && owed.length === 0 && <EmptyState title={t`Nobody is waiting for you.`} />}
        {owed.length > 0 && (
          <Section title={t`You owe`}>
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
        <ComingMeetings meetings={list.meetings} absences={page.absences} />
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
        <WithoutWord people={people} today={today} passedOver={new Set([...list.meetings.flatMap(({ person, oneOnOne }) => (oneOnOne.on === today ? [person.id] : [])), ...away.map(({ personId }) => personId)])} />
        <Suspense fallback={null}>
          <ReviewDue today={today} />
        </Suspense>
        <AwayToday absences={away} people={people} />
        {good.length > 0 && (
          <Section title={t`Good words`}>
            <FirstLines lines={good} />
          </Section>
        )}
        <Occasions people={people} today={today} />
        <ComingRituals today={today} />
        {settings.retention.isOn && (
          <Suspense fallback={null}>
            <RetentionNotice today={today} />
          </Suspense>
        )}
      </div>
    </Page>
  );
}
