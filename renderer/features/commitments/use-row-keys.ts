import { t } from '@lingui/core/macro';
import type { Commitment, CommitmentId } from '#domain/commitments/commitment.ts';
import { useShortcuts } from '#components/shortcuts.ts';
import { useToday } from '#data/clock.ts';
import { markBroken, markKept, markReleased } from './settle.ts';

/** The keys of the promise that has focus. Released is X, as R after G goes to the reminders. */
export function useRowKeys(commitments: readonly Commitment[], edit: (id: CommitmentId) => void): void {
  const today = useToday();
  const onFocused = (act: (commitment: Commitment) => void) => () => {
    const id = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-commitment]')?.dataset['commitment'];
    const commitment = commitments.find((each) => each.id === id);
    if (commitment) act(commitment);
  };
  const thenNext = (close: typeof markKept) =>
    onFocused((commitment) => {
      focusNeighbour();
      void close(commitment, today);
    });
  useShortcuts([
    { keys: 'k', does: t`The promise with focus is kept`, group: t`Promises`, run: thenNext(markKept) },
    { keys: 'e', does: t`Change its words or its day`, group: t`Promises`, run: onFocused(({ id }) => edit(id)) },
    { keys: 'x', does: t`It is released`, group: t`Promises`, run: thenNext(markReleased) },
    { keys: 'b', does: t`It is broken`, group: t`Promises`, run: thenNext(markBroken) },
  ]);
}

/** The row is about to leave the list; whoever works through it by keyboard goes on with the next. */
function focusNeighbour() {
  const row = document.activeElement?.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  neighbour?.querySelector<HTMLElement>('[data-commitment]')?.focus();
}
