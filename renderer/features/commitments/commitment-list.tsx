import { useState } from 'react';
import type { Commitment, CommitmentId } from '#domain/commitments/commitment.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { FirstLines } from '#components/first-lines.tsx';
import { CommitmentRow } from './commitment-row.tsx';
import { useRowKeys } from './use-row-keys.ts';

interface CommitmentListProps {
  /** Open ones, in the order they are shown. */
  readonly commitments: readonly Commitment[];
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly 'aria-label': string;
}

/** Open promises with everything that can be done about them, and its keys: kept, another day with a reason, released, broken. */
export function CommitmentList({ commitments, people, 'aria-label': name }: CommitmentListProps) {
  const [editedId, setEditedId] = useState<CommitmentId | null>(null);
  useRowKeys(commitments, setEditedId);
  return (
    <FirstLines
      aria-label={name}
      lines={commitments.map((each) => (
        <CommitmentRow key={each.id} commitment={each} person={people.get(each.personId)} isNamed isEditing={each.id === editedId} onEdit={(isEditing) => setEditedId(isEditing ? each.id : null)} />
      ))}
    />
  );
}
