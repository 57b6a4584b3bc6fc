import { Link } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Ask } from '#domain/asks/ask.ts';
import { assertNever } from '#domain/assert-never.ts';
import { lostPerWeek } from '#domain/matters/time-given-back.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { spokenMinutes } from '#domain/matters/spoken-minutes.ts';
import type { Person } from '#domain/people/person.ts';
import { Avatar } from '#components/avatar.tsx';
import { Explain } from '#components/explain.tsx';
import { ListRow } from '#components/list.tsx';
import { PersonName } from '#components/person-name.tsx';
import { Tag } from '#components/tag.tsx';
import { When } from '#components/when.tsx';
import type { ReactNode } from 'react';
import { AskActions } from './ask-actions.tsx';
import { type AskDialog, type Move, movesOfMatter, movesOfRecovery, type MoveGround } from './ask-moves.ts';
import { MatterStanding, RecoveryStanding, RequestStanding } from './ask-standing.tsx';
import { kindNames } from './ask-words.ts';

export interface AskItemProps {
  readonly ask: Ask;
  readonly person: Person;
  readonly today: MoveGround['today'];
  readonly onOpen: (dialog: AskDialog) => void;
  readonly isNamed: boolean;
}

/** One ask as it is shown anywhere: its words, its tag, where it stands, what can be done. A new kind of ask gets its case here. */
interface Shown {
  readonly text: string;
  readonly to: string;
  readonly tag: ReactNode;
  /** How its age is said: heard, made, gone wrong so long ago. */
  readonly begun: 'heard' | 'begun' | 'made';
  /** What it costs every week, and how that comes about. */
  readonly cost?: ReactNode;
  readonly standing: ReactNode;
  readonly moves: readonly Move[];
}

export function movesOf(ask: Ask, ground: MoveGround): readonly Move[] {
  switch (ask.kind) {
    case 'matter':
      return movesOfMatter(ask, ground);
    case 'recovery':
      return movesOfRecovery(ask, ground);
    case 'request':
      return []; // its own page has them
    default:
      return assertNever(ask);
  }
}

function shown(ask: Ask, ground: MoveGround): Shown {
  const moves = movesOf(ask, ground);
  switch (ask.kind) {
    case 'matter': {
      return { text: ask.matter.text, to: `/matters/${ask.matter.id}`, tag: <Tag>{kindNames[ask.matter.kind]}</Tag>, begun: 'heard', cost: <Cost matter={ask.matter} />, standing: <MatterStanding ask={ask} />, moves };
    }
    case 'recovery':
      return { text: ask.recovery.about, to: `/people/${ask.personId}/asks`, tag: <Tag tone="danger"><Trans>Went wrong</Trans></Tag>, begun: 'begun', standing: <RecoveryStanding ask={ask} />, moves };
    case 'request':
      return { text: ask.request.asked, to: `/requests/${ask.request.id}`, tag: <Tag><Trans>Request</Trans></Tag>, begun: 'made', standing: <RequestStanding ask={ask} />, moves };
    default:
      return assertNever(ask);
  }
}

function Age({ ask, begun }: { readonly ask: Ask; readonly begun: Shown['begun'] }) {
  const ago = <When on={ask.since} as="distance" />;
  switch (begun) {
    case 'heard':
      return <Trans>heard {ago}</Trans>;
    case 'begun':
      return <Trans>begun {ago}</Trans>;
    case 'made':
      return <Trans>made {ago}</Trans>;
    default:
      return assertNever(begun);
  }
}

/** What a friction costs everybody in a week; nothing when nobody said how much. */
function Cost({ matter }: { readonly matter: Matter }) {
  const lost = lostPerWeek(matter);
  if (lost === null) return null;
  return (
    <>
      , <Trans>costs {spokenMinutes(lost)} a week</Trans>{' '}
      <Explain label={t`How the cost comes about`}>{t`${matter.minutesPerWeek ?? 0} minutes a week, times ${matter.peopleAffected ?? 1}: the people it costs.`}</Explain>
    </>
  );
}

const words = (ask: Ask, { text, to }: Shown) => (
  <Link to={to} data-ask={ask.key} className="text-ink wrap-anywhere no-underline hover:underline">
    <bdi>{text}</bdi>
  </Link>
);

/** An ask as a card of the board. */
export function AskCard({ ask, person, today, onOpen }: AskItemProps) {
  const item = shown(ask, { person, today, open: onOpen });
  return (
    <li className="grid gap-2 rounded-lg bg-sheet p-3 shadow-sheet">
      <div className="flex min-w-0 items-center gap-2 text-sm">
        <Avatar person={person} size="small" />
        <span className="min-w-0 flex-1">
          <PersonName person={person} to={`/people/${person.id}/asks`} />
        </span>
        {item.tag}
      </div>
      <div className="line-clamp-4">{words(ask, item)}</div>
      <p className="-mt-1.5 text-sm text-soft">
        <Age ask={ask} begun={item.begun} />
        {item.cost}
      </p>
      <div className="text-sm text-soft">{item.standing}</div>
      <div className="flex flex-wrap items-center justify-end gap-1">
        <AskActions moves={item.moves} about={item.text} />
      </div>
    </li>
  );
}

/** An ask as a row of a list. */
export function AskRow({ ask, person, today, onOpen, isNamed }: AskItemProps) {
  const item = shown(ask, { person, today, open: onOpen });
  return (
    <ListRow
      {...(isNamed && { before: <Avatar person={person} size="small" /> })}
      evidence={
        <span className="flex flex-wrap items-center gap-x-1.5">
          {isNamed && (
            <>
              <PersonName person={person} to={`/people/${person.id}/asks`} />
              <span aria-hidden>·</span>
            </>
          )}
          {item.standing}
          <span aria-hidden>·</span>
          <span>
            <Age ask={ask} begun={item.begun} />
            {item.cost}
          </span>
        </span>
      }
      actions={<AskActions moves={item.moves} about={item.text} />}
    >
      {words(ask, item)} {item.tag}
    </ListRow>
  );
}
