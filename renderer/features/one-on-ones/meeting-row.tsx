import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { spokenDate } from '#domain/calendar/spoken-date.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { Avatar } from '#components/avatar.tsx';
import { Button, ButtonLink, IconButton } from '#components/button.tsx';
import { ListRow } from '#components/list.tsx';
import { Menu, type MenuItem } from '#components/menu.tsx';
import { PersonName } from '#components/person-name.tsx';
import { When } from '#components/when.tsx';
import { now, useToday } from '#data/clock.ts';
import { conclude, discard } from './arrange.ts';
import { PlanDialog } from './plan-dialog.tsx';

interface MeetingRowProps {
  readonly meeting: OneOnOne;
  readonly person: Person;
  /** On the person's own page the name would only repeat itself. */
  readonly isNamed?: boolean;
}

/** A one-on-one in a list: when it is, how it stands, and what can be done about it. */
export function MeetingRow({ meeting, person, isNamed = true }: MeetingRowProps) {
  const today = useToday();
  const [isMoving, setMoving] = useState(false);
  const settle = (outcome: 'held' | 'missed' | 'cancelled') => void conclude(meeting, outcome, { today, now: now() });
  const isUnsettled = meeting.state === 'planned' && meeting.on < today;
  const day = <When on={meeting.on} className={isNamed ? '' : 'inline-block first-letter:uppercase'} />;
  return (
    <ListRow
      before={isNamed ? <Avatar person={person} /> : undefined}
      evidence={<Evidence meeting={meeting} />}
      actions={
        <>
          {isUnsettled && (
            <>
              <Button size="small" onPress={() => settle('held')} aria-label={t`We spoke: ${calledName(person)}, ${spokenDate(meeting.on, today)}`}>
                <Trans>We spoke</Trans>
              </Button>
              <Button size="small" onPress={() => settle('missed')} aria-label={t`We missed it: ${calledName(person)}, ${spokenDate(meeting.on, today)}`}>
                <Trans>We missed it</Trans>
              </Button>
            </>
          )}
          {meeting.state === 'planned' && !isUnsettled && (
            <ButtonLink size="small" to={`/people/${person.id}/brief`}>
              <Trans>Brief</Trans>
            </ButtonLink>
          )}
          {meeting.state === 'held' && meeting.wrappedUpAt === null && (
            <ButtonLink size="small" to={`/one-on-ones/${meeting.id}/wrap-up`}>
              <Trans>Write up</Trans>
            </ButtonLink>
          )}
          <RowMenu meeting={meeting} person={person} onMove={() => setMoving(true)} settle={settle} />
          {isMoving && <PlanDialog people={[person]} meeting={meeting} onClose={() => setMoving(false)} />}
        </>
      }
    >
      {isNamed && (
        <>
          <PersonName person={person} to={`/people/${person.id}/one-on-ones`} className="font-medium" />{' '}
        </>
      )}
      <Link to={`/one-on-ones/${meeting.id}`} className="text-ink no-underline hover:underline">
        {meeting.at ? <Trans>{day} at {meeting.at}</Trans> : day}
      </Link>
    </ListRow>
  );
}

function Evidence({ meeting: { state, moves, lengthMinutes, place } }: { readonly meeting: OneOnOne }) {
  const first = moves[0];
  return (
    <>
      {state !== 'planned' && `${stateWords[state]}, `}
      {plural(lengthMinutes, { one: '1 minute', other: '# minutes' })}
      {place && <bdi>{`, ${place}`}</bdi>}
      {first && (
        <>
          {'. '}
          {moves.length === 1 ? <Trans>Moved once, first from <When on={first.fromOn} /></Trans> : <Trans>Moved {moves.length} times, first from <When on={first.fromOn} /></Trans>}
        </>
      )}
    </>
  );
}

const stateWords: Record<Exclude<OneOnOne['state'], 'planned'>, string> = { held: t({ context: 'one-on-one', message: 'Held' }), missed: t({ context: 'one-on-one', message: 'Missed' }), cancelled: t({ context: 'one-on-one', message: 'Cancelled' }) };

interface RowMenuProps {
  readonly meeting: OneOnOne;
  readonly person: Person;
  readonly onMove: () => void;
  readonly settle: (outcome: 'held' | 'missed' | 'cancelled') => void;
}

function RowMenu({ meeting, person, onMove, settle }: RowMenuProps) {
  const today = useToday();
  const navigate = useNavigate();
  const isPlanned = meeting.state === 'planned';
  const items: (MenuItem | false)[] = [
    { key: 'open', label: isPlanned ? t`Open the meeting` : t`Open the notes`, onAction: () => void navigate(`/one-on-ones/${meeting.id}`) },
    isPlanned && { key: 'move', label: t`Move or change`, onAction: onMove },
    isPlanned && meeting.on <= today && { key: 'held', label: t`We spoke`, onAction: () => settle('held') },
    isPlanned && meeting.on <= today && { key: 'missed', label: t`We missed it`, onAction: () => settle('missed') },
    meeting.state === 'missed' && { key: 'held', label: t`We did speak`, onAction: () => settle('held') },
    isPlanned && { key: 'cancel', label: t`Cancel it`, onAction: () => settle('cancelled') },
    { key: 'delete', label: t`Delete`, isDangerous: true, onAction: () => void discard(meeting) },
  ];
  const label = t`More about ${calledName(person)}, ${spokenDate(meeting.on, today)}`;
  return <Menu label={label} trigger={<IconButton label={label} size="small" icon={<IconDots size="1.125rem" aria-hidden />} />} items={items.filter((item) => item !== false)} />;
}
