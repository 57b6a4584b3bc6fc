import { type Recovery, type RecoveryStep, type RecoveryStepKind, recoverySteps } from '#domain/recoveries/recovery.ts';

/** The step that is owed next: the first that is still open, in the order that mends. Null when all are settled. */
export function nextStepOf({ steps }: Pick<Recovery, 'steps'>): { readonly kind: RecoveryStepKind; readonly step: RecoveryStep } | null {
  const kind = recoverySteps.find((each) => steps[each].state === 'open');
  return kind === undefined ? null : { kind, step: steps[kind] };
}
