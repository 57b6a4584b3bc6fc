import { type ReactNode, useState } from 'react';
import type { Person } from '#domain/people/person.ts';
import type { Praise, PraiseId } from '#domain/praise/praise.ts';
import { FirstLines } from '#components/first-lines.tsx';
import { PraiseRow } from './praise-row.tsx';
import { usePraiseKeys } from './use-praise-keys.ts';

export interface PraiseGroup {
  readonly title: string;
  readonly praise: readonly Praise[];
  /** Whether its rows say for whom they are. */
  readonly isNamed: boolean;
  /** How many are drawn before the others are asked for. */
  readonly atFirst?: number;
}

interface PraiseListsProps {
  readonly groups: readonly PraiseGroup[];
  readonly people: readonly Person[];
  /** Draws one group around its rows; groups without any are not drawn. */
  readonly children: (title: string, rows: ReactNode) => ReactNode;
}

/** Groups of praise, of all of which one may be open for changes; the keys work on the one with focus. */
export function PraiseLists({ groups, people, children }: PraiseListsProps) {
  const [editedId, setEditedId] = useState<PraiseId | null>(null);
  usePraiseKeys(
    groups.flatMap(({ praise }) => praise),
    setEditedId,
  );
  return groups
    .filter(({ praise }) => praise.length > 0)
    .map(({ title, praise, isNamed, atFirst }) =>
      children(
        title,
        <FirstLines
          {...(atFirst === undefined ? {} : { atFirst })}
          lines={praise.map((each) => (
            <PraiseRow key={each.id} praise={each} people={people} isNamed={isNamed} isEditing={each.id === editedId} onEdit={(isEditing) => setEditedId(isEditing ? each.id : null)} />
          ))}
        />,
      ),
    );
}
