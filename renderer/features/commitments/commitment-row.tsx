import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconCheck, IconDots } from '@tabler/icons-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'react-router';
import { assertNever } from '#domain/assert-never.ts';
import { spokenSpan } from '#domain/calendar/spoken-date.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import { standing } from '#domain/commitments/standing.ts';
import type { Person } from '#domain/people/person.ts';
import { IconButton } from '#components/button.tsx';
import { ListRow } from '#components/list.tsx';
import { Menu } from '#components/menu.tsx';
import { PersonName } from '#components/person-name.tsx';
import { Tag } from '#components/tag.tsx';
import { When } from '#components/when.tsx';
import { useToday } from '#data/clock.ts';
import { CommitmentEditor } from './commitment-editor.tsx';
import { DueHistory } from './due-history.tsx';
import { discard, markBroken, markKept, markReleased } from './settle.ts';

interface CommitmentRowProps {
  readonly commitment: Commitment;
  readonly person: Person | undefined;
  readonly isNamed: boolean;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
}

/** An open promise: what it is, when it is due, where it comes from. Its keys stand in `use-row-keys.ts`. */
export function CommitmentRow({ commitment, person, isNamed, isEditing, onEdit }: CommitmentRowProps) {
  const today = useToday();
  const words = useRef<HTMLButtonElement>(null);
  const stopEditing = () => {
    flushSync(() => onEdit(false));
    words.current?.focus();
  };
  if (isEditing) return <CommitmentEditor commitment={commitment} onDone={stopEditing} />;
  return (
    <ListRow
      before={<IconButton size="small" label={t`Keep: ${commitment.text}`} shortcut="K" icon={<IconCheck size="1.125rem" aria-hidden />} onPress={() => void markKept(commitment, today)} />}
      evidence={<Evidence commitment={commitment} person={isNamed ? person : undefined} />}
      actions={
        <Menu
          label={t`More about ${commitment.text}`}
          trigger={<IconButton label={t`More about ${commitment.text}`} size="small" icon={<IconDots size="1.125rem" aria-hidden />} />}
          items={[
            { key: 'edit', label: t`Change words or day`, shortcut: 'E', onAction: () => onEdit(true) },
            { key: 'release', label: t`Released: no longer wanted`, shortcut: 'X', onAction: () => void markReleased(commitment, today) },
            { key: 'break', label: t`Broken`, shortcut: 'B', onAction: () => void markBroken(commitment, today) },
            { key: 'delete', label: t`Delete`, isDangerous: true, onAction: () => void discard(commitment) },
          ]}
        />
      }
    >
      <button ref={words} type="button" data-commitment={commitment.id} onClick={() => onEdit(true)} className="cursor-text text-start wrap-anywhere">
        <bdi>{commitment.text}</bdi>
      </button>{' '}
      <Due commitment={commitment} />
    </ListRow>
  );
}

function Due({ commitment }: { readonly commitment: Commitment }) {
  const where = standing(commitment, useToday());
  switch (where.kind) {
    case 'overdue':
      return <Tag tone="owed">{t`${spokenSpan(where.days)} overdue`}</Tag>;
    case 'due-today':
      return <Tag tone="owed"><Trans>due today</Trans></Tag>;
    case 'ahead':
      return commitment.dueOn && <span className="text-soft"><Trans>due <When on={commitment.dueOn} /></Trans></span>;
    case 'no-date':
      return <span className="text-soft"><Trans>no day set</Trans></span>;
    default:
      return assertNever(where);
  }
}

/** To whom, since when, agreed where, and how its day has moved. */
export function Evidence({ commitment, person }: { readonly commitment: Commitment; readonly person: Person | undefined }) {
  return (
    <>
      {person && (
        <>
          {commitment.owner === 'me' ? (
            <Trans context="to whom">
              To <PersonName person={person} to={`/people/${person.id}/promises`} />.
            </Trans>
          ) : (
            <Trans context="by whom">
              By <PersonName person={person} to={`/people/${person.id}/promises`} />.
            </Trans>
          )}{' '}
        </>
      )}
      {commitment.madeIn ? (
        <Trans>
          Promised{' '}
          <Link to={`/one-on-ones/${commitment.madeIn}`} className="text-soft hover:text-ink">
            <When on={commitment.madeOn} /> in the one-on-one
          </Link>
        </Trans>
      ) : (
        <Trans>
          Promised <When on={commitment.madeOn} />
        </Trans>
      )}
      <DueHistory commitment={commitment} />
    </>
  );
}
