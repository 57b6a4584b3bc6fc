import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconDots } from '@tabler/icons-react';
import { Link } from 'react-router';
import { plainDate, spokenDate, weekdayName } from '#domain/calendar/spoken-date.ts';
import type { YearOccasion } from '#domain/occasions/coming-year.ts';
import { deedSentence, occasionSentence } from '#domain/occasions/occasion-words.ts';
import { calledName } from '#domain/people/person.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import { putOffChoices } from '#domain/reminders/put-off.ts';
import { asSentence } from '#domain/brief/brief-line.ts';
import { Avatar } from '#components/avatar.tsx';
import { Button, IconButton } from '#components/button.tsx';
import { ListRow } from '#components/list.tsx';
import { Menu, type MenuItem } from '#components/menu.tsx';
import { Tag } from '#components/tag.tsx';
import { useShownToday } from '#components/today-context.ts';
import { When } from '#components/when.tsx';
import { localZone, now } from '#data/clock.ts';
import { delay, unmark } from './settle-occasion.ts';

interface OccasionRowProps {
  readonly occasion: YearOccasion;
  /** One that has come and may be put off. */
  readonly reminder: PlannedReminder | null;
  readonly onMark: () => void;
  /** Own ones only: changes what it is. */
  readonly onEdit: (() => void) | null;
}

/** A day of somebody: whose, when to say something, how they like it, and what was done the last time. */
export function OccasionRow({ occasion, reminder, onMark, onEdit }: OccasionRowProps) {
  const { person, day, mark } = occasion;
  const sentence = occasionSentence(day, calledName(person));
  const choices = reminder === null || mark !== null ? [] : putOffChoices(reminder, now(), localZone());
  const items: MenuItem[] = [
    ...choices.map((choice) => ({ key: choice.label, label: choice.labelAmongOthers, onAction: () => reminder && void delay(reminder, choice) })),
    ...(onEdit ? [{ key: 'edit', label: t`Change the occasion`, onAction: onEdit }] : []),
    ...(mark ? [{ key: 'unmark', label: t`Not marked after all`, onAction: () => void unmark(mark) }] : []),
  ];
  return (
    <ListRow
      before={<Avatar person={person} size="small" />}
      evidence={<Evidence occasion={occasion} />}
      actions={
        <>
          <Button size="small" aria-label={mark ? t`Change what you did: ${sentence}` : t`Mark: ${sentence}`} onPress={onMark}>
            {mark ? t`Change` : t`Mark`}
          </Button>
          {items.length > 0 && <Menu label={t`More about: ${sentence}`} trigger={<IconButton label={t`More about: ${sentence}`} size="small" icon={<IconDots size="1.125rem" aria-hidden />} />} items={items} />}
        </>
      }
    >
      <Link to={`/people/${person.id}`} data-occasion={occasion.key} className="wrap-anywhere text-ink no-underline hover:underline">
        {sentence}
      </Link>{' '}
      {day.preference === 'quiet' && <Tag><Trans>quietly</Trans></Tag>}
    </ListRow>
  );
}

function Evidence({ occasion: { day, mark, before, markOn, moved } }: { readonly occasion: YearOccasion }) {
  const today = useShownToday();
  const isToCome = day.on >= today;
  return (
    <>
      {isToCome && spokenDate(day.on, today) !== weekdayName(day.on) ? <Trans><When on={day.on} />, a {weekdayName(day.on)}</Trans> : <When on={day.on} />}
      {isToCome && mark === null && moved !== 'no' && ` · ${moved === 'rest' ? t`your last working day before is ${weekdayName(markOn)}, ${plainDate(markOn, today)}` : t`where they are it is that day on your ${weekdayName(markOn)}, ${plainDate(markOn, today)}`}`}
      {mark !== null && <span className="wrap-anywhere"> · {mark.whatWasDone === '' ? t`marked` : <Trans>you did this: <bdi>{asSentence(mark.whatWasDone)}</bdi></Trans>}</span>}
      {mark === null && before !== null && <bdi className="wrap-anywhere"> · {deedSentence(before, day.on)}</bdi>}
    </>
  );
}
