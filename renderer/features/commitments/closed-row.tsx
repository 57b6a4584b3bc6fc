import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import type { Commitment } from '#domain/commitments/commitment.ts';
import { reopen } from '#domain/commitments/transitions.ts';
import type { Person } from '#domain/people/person.ts';
import { ButtonLink, IconButton } from '#components/button.tsx';
import { ListRow } from '#components/list.tsx';
import { Tag, type TagTone } from '#components/tag.tsx';
import { When } from '#components/when.tsx';
import { Evidence } from './commitment-row.tsx';
import { discard, settle } from './settle.ts';

/** A promise that has ended, and how. */
export function ClosedRow({ commitment, person, isNamed }: { readonly commitment: Commitment; readonly person: Person | undefined; readonly isNamed: boolean }) {
  const { text, state, closedOn } = commitment;
  return (
    <ListRow
      evidence={<Evidence commitment={commitment} person={isNamed ? person : undefined} />}
      actions={
        <>
          {state === 'broken' && commitment.owner === 'me' && (
            <ButtonLink size="small" to={`/people/${commitment.personId}/asks?recover=${commitment.id}`}>
              <Trans>Put it right</Trans>
            </ButtonLink>
          )}
          <IconButton size="small" label={t`Open again: ${text}`} icon={<IconArrowBackUp size="1.125rem" aria-hidden />} onPress={() => void settle(commitment, t`Open promise again`, reopen, t`Open again.`)} />
          <IconButton size="small" label={t`Delete: ${text}`} icon={<IconTrash size="1.125rem" aria-hidden />} onPress={() => void discard(commitment)} />
        </>
      }
    >
      <bdi className="wrap-anywhere">{text}</bdi> <Tag tone={tones[state]}>{stateWords[state]}</Tag>{' '}
      {closedOn && (
        <span className="text-soft">
          <When on={closedOn} />
        </span>
      )}
    </ListRow>
  );
}

const stateWords: Record<Commitment['state'], string> = { open: t({ context: 'state', message: 'open' }), kept: t`kept`, late: t`late`, broken: t`broken`, released: t`released` };
const tones: Record<Commitment['state'], TagTone> = { open: 'plain', kept: 'accent', late: 'owed', broken: 'danger', released: 'plain' };
