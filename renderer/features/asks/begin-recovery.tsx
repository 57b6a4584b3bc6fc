import { t } from '@lingui/core/macro';
import type { CommitmentId } from '#domain/commitments/commitment.ts';
import type { Person } from '#domain/people/person.ts';
import { readCommitment } from '#data/commitments.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { RecoverDialog } from './recover-dialog.tsx';

interface BeginRecoveryProps {
  readonly person: Person;
  /** The promise that was broken, by its id; empty for a bad moment. */
  readonly from: string;
  readonly onClose: () => void;
}

/** Begins to make good with a person, from a broken promise or from nothing but a bad moment. */
export function BeginRecovery({ person, from, onClose }: BeginRecoveryProps) {
  const commitmentId = from as CommitmentId;
  const promise = useLiveQuery(() => (from === '' ? null : readCommitment(commitmentId)), [commitmentId]);
  if (from !== '' && promise === undefined) return null;
  return promise ? (
    <RecoverDialog person={person} cause={{ kind: 'promise', commitmentId }} about={t`I did not keep my promise: ${promise.text}`} onClose={onClose} />
  ) : (
    <RecoverDialog person={person} cause={{ kind: 'moment' }} about="" onClose={onClose} />
  );
}
