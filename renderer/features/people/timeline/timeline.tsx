import { useEffect, useMemo, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Select } from '#components/select.tsx';
import { today } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { type DaySpan, END, nextStretch, readTimeline } from '#data/timeline.ts';
import { addMonths, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import { byMonth, type TimelineKind, timelineKinds } from '#domain/people/timeline.ts';
import { kindNames } from './entry-sentence.tsx';
import { TimelineMonthGroup } from './timeline-month.tsx';

const ALL = 'all';
const options = [{ key: ALL, label: t`Everything` }, ...timelineKinds.map((key) => ({ key, label: kindNames[key] }))] as const;

/** Everything with one person, newest first, read a stretch at a time. */
export function Timeline({ personId }: { readonly personId: PersonId }) {
  const [kind, setKind] = useState<TimelineKind | typeof ALL>(ALL);
  const kinds = useMemo(() => (kind === ALL ? timelineKinds : [kind]), [kind]);
  return (
    <>
      <Select label={t`Show`} isLabelHidden options={options} value={kind} onChange={setKind} className="mb-4 w-56" />
      <TimelineStretches key={kind} personId={personId} kinds={kinds} />
    </>
  );
}

interface StretchesProps {
  readonly personId: PersonId;
  readonly kinds: readonly TimelineKind[];
}

/** The months of now and everything to come. */
const firstSpan = (): DaySpan => ({ from: `${addMonths(today(), -2).slice(0, 7)}-01` as CalendarDate, to: END });

function TimelineStretches({ personId, kinds }: StretchesProps) {
  const [spans, setSpans] = useState<readonly DaySpan[]>(() => [firstSpan()]);
  const [isEnd, setEnd] = useState(false);
  const earliest = spans.at(-1)?.from ?? END;
  const isFirstEmpty = useLiveQuery(async () => (await readTimeline(personId, kinds, firstSpan())).length === 0, [personId, kinds]);

  const showEarlier = async () => {
    const next = await nextStretch(personId, kinds, earliest);
    if (next === null) setEnd(true);
    else setSpans((shown) => (shown.at(-1)?.from === next.to ? [...shown, next] : shown));
  };
  // Somebody one has not met lately must not look like somebody one never met.
  useEffect(() => {
    let isHere = true;
    if (isFirstEmpty && spans.length === 1) {
      void nextStretch(personId, kinds, earliest).then((next) => {
        if (!isHere) return;
        if (next === null) setEnd(true);
        else setSpans((shown) => (shown.length === 1 ? [...shown, next] : shown));
      });
    }
    return () => {
      isHere = false;
    };
  }, [isFirstEmpty, spans.length, personId, kinds, earliest]);

  const isLookingBack = isFirstEmpty && spans.length === 1 && !isEnd;
  if (isFirstEmpty === undefined || isLookingBack) return null;
  const isEmpty = isFirstEmpty && isEnd && spans.length === 1;
  return (
    <>
      {isEmpty ? (
        <EmptyState title={kinds.length === 1 ? t`Nothing of this kind yet.` : t`Nothing has happened yet.`}><Trans>One-on-ones, what each of you promised, what they raised, praise, goals and plans gather here by themselves.</Trans></EmptyState>
      ) : (
        spans.map((span) => <Stretch key={span.to} personId={personId} kinds={kinds} span={span} />)
      )}
      {!isEnd && (
        <Button kind="quiet" onPress={() => void showEarlier()}>
          <Trans>Show earlier</Trans>
        </Button>
      )}
      {isEnd && !isEmpty && <p className="text-sm text-soft"><Trans>This is where it began.</Trans></p>}
    </>
  );
}

function Stretch({ personId, kinds, span: { from, to } }: StretchesProps & { readonly span: DaySpan }) {
  const entries = useLiveQuery(() => readTimeline(personId, kinds, { from, to }), [personId, kinds, from, to]);
  return <>{entries && byMonth(entries).map((group) => <TimelineMonthGroup key={group.month} group={group} />)}</>;
}
