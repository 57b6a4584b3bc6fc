import { t } from '@lingui/core/macro';
import { IconClockPause } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Person } from '#domain/people/person.ts';
import { Avatar } from '#components/avatar.tsx';
import { Button, IconButton } from '#components/button.tsx';
import { keepFocus } from '#components/keep-focus.ts';
import { ListRow } from '#components/list.tsx';
import type { Settlement } from './settle-line.ts';

interface LineRowProps {
  /** Names the line when it is set aside: unique on the page. */
  readonly lineKey: string;
  readonly person: Person | null;
  /** Where it is opened. */
  readonly to: string;
  readonly evidence: ReactNode;
  /** What does away with it in one press; without any, its page does. */
  readonly settlements: readonly Settlement[];
  readonly onSetAside: (key: string) => void;
  /** What else can be done, before the rest. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A line of Today, whatever it is about: its sentence opens it, a button does away with it, another sets it aside. The keys press the same buttons. */
export function LineRow({ lineKey, person, to, evidence, settlements, onSetAside, actions, children }: LineRowProps) {
  const andGoOn = (act: () => void) => () => {
    keepFocus();
    act();
  };
  return (
    <ListRow
      {...(person && { before: <Avatar person={person} size="small" /> })}
      evidence={evidence}
      actions={
        <>
          {actions}
          {settlements.map(({ name, label, run }, place) => (
            <span key={name} data-settles={place === 0 ? '' : undefined}>
              <Button size="small" {...(label !== undefined && { 'aria-label': label })} onPress={andGoOn(() => void run())}>
                {name}
              </Button>
            </span>
          ))}
          <span data-sets-aside>
            <IconButton label={t`Set aside until tomorrow`} shortcut="s" size="small" icon={<IconClockPause size="1.125rem" aria-hidden />} onPress={andGoOn(() => onSetAside(lineKey))} />
          </span>
        </>
      }
    >
      <Link to={to} data-line={lineKey} {...(person && { 'data-person': person.id })} className="wrap-anywhere text-ink no-underline hover:underline">
        {children}
      </Link>
    </ListRow>
  );
}
