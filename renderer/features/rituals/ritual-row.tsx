import { plural, t } from '@lingui/core/macro';
import { IconDots } from '@tabler/icons-react';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { exactDate, spokenDate } from '#domain/calendar/spoken-date.ts';
import { beginSentence } from '#domain/calendar/spoken-rhythm.ts';
import type { WorkingDays } from '#domain/calendar/working-days.ts';
import { isolated } from '#domain/isolated.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { spokenRecurrence } from '#domain/reminders/spoken-recurrence.ts';
import { nextTime, participants } from '#domain/rituals/ritual-times.ts';
import type { Ritual } from '#domain/rituals/ritual.ts';
import { IconButton } from '#components/button.tsx';
import { ListRow } from '#components/list.tsx';
import { Menu } from '#components/menu.tsx';
import { useShownToday } from '#components/today-context.ts';
import { discard, end, reopen, resume, settle } from './settle-ritual.ts';

interface RitualRowProps {
  readonly ritual: Ritual;
  readonly people: readonly Person[];
  readonly work: WorkingDays;
  readonly onEdit: () => void;
}

/** A ritual: what, when, with whom, when next, and what became of the last times. */
export function RitualRow({ ritual, people, work, onEdit }: RitualRowProps) {
  const today = useShownToday();
  const next = nextTime(ritual, today, work.isHoliday);
  const last = ritual.history.at(-1);
  const hasEnded = ritual.state === 'ended';
  const rhythm = beginSentence(spokenRecurrence(ritual.firstOn, ritual.repeat));
  return (
    <ListRow
      evidence={
        <>
          <p>{[ritual.at === null ? rhythm : t`${rhythm}, at ${ritual.at}`, ritual.place && isolated(ritual.place), whoIsPart(ritual, people)].filter(Boolean).join(' · ')}</p>
          <LastTimes ritual={ritual} today={today} />
        </>
      }
      actions={
        <Menu
          label={t`More about ${ritual.name}`}
          trigger={<IconButton label={t`More about ${ritual.name}`} size="small" icon={<IconDots size="1.125rem" aria-hidden />} />}
          items={[
            { key: 'edit', label: t`Change`, onAction: onEdit },
            ...(next === null ? [] : [{ key: 'skip', label: t`Skip it ${spokenDate(next, today)}`, onAction: () => void settle(ritual, next, 'skipped') }]),
            ...(last === undefined ? [] : [{ key: 'reopen', label: last.outcome === 'held' ? t`Not held ${spokenDate(last.on, today)}: ask again` : t`Not skipped ${spokenDate(last.on, today)}: ask again`, onAction: () => void reopen(ritual, last.on) }]),
            hasEnded ? { key: 'resume', label: t`It goes on`, onAction: () => void resume(ritual) } : { key: 'end', label: t`It is no more`, onAction: () => void end(ritual) },
            { key: 'delete', label: t`Delete with its history`, isDangerous: true, onAction: () => void discard(ritual) },
          ]}
        />
      }
    >
      <button type="button" onClick={onEdit} data-ritual={ritual.id} className="cursor-default text-start font-medium wrap-anywhere hover:underline">
        <bdi>{ritual.name}</bdi>
      </button>{' '}
      <span className="text-soft">{hasEnded ? t`ended` : next === null ? t`no more times` : <time dateTime={next} title={exactDate(next)}>{t`next ${spokenDate(next, today)}`}</time>}</span>
    </ListRow>
  );
}

const MOST_NAMES = 4;

function whoIsPart(ritual: Ritual, people: readonly Person[]): string {
  const part = participants(ritual, people);
  if (ritual.personIds === null) return plural(part.length, { one: 'everybody who reports to you, one person now', other: 'everybody who reports to you, # people now' });
  const names = part.slice(0, MOST_NAMES).map((person) => isolated(calledName(person))).join(', ');
  return part.length > MOST_NAMES ? t`${names} and ${part.length - MOST_NAMES} more` : names;
}

/** Times that are told; what was before is counted. */
const TOLD = 3;

function LastTimes({ ritual: { history }, today }: { readonly ritual: Ritual; readonly today: CalendarDate }) {
  if (history.length === 0) return null;
  const held = history.filter(({ outcome }) => outcome === 'held').length;
  const last = history
    .slice(-TOLD)
    .toReversed()
    .map(({ on, outcome }) => outcome === 'held' ? t`held ${spokenDate(on, today)}` : t`skipped ${spokenDate(on, today)}`);
  const heldTimes = plural(held, { one: 'Held once', other: 'Held # times' });
  const skippedTimes = plural(history.length - held, { one: 'skipped once', other: 'skipped # times' });
  return <p>{`${heldTimes}, ${skippedTimes}: ${last.join(', ')}.`}</p>;
}
