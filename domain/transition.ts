/** The answer of a rule that changes a record: the record as it becomes, or the sentence that says why it cannot. */
export type Transition<T> = { readonly kind: 'changed'; readonly value: T } | { readonly kind: 'refused'; readonly reason: string };

export const changed = <T>(value: T): Transition<T> => ({ kind: 'changed', value });
export const refused = (reason: string): Transition<never> => ({ kind: 'refused', reason });

/** For what cannot be refused, such as sample data. @throws Error when it is. */
export function must<T>(transition: Transition<T>): T {
  if (transition.kind === 'refused') throw new Error(`Refused: ${transition.reason}`);
  return transition.value;
}
