import type { RecoveryAsk } from '#domain/asks/ask.ts';
import { nextStepOf } from '#domain/recoveries/next-step.ts';
import type { Recovery } from '#domain/recoveries/recovery.ts';

/** A recovery as it stands on the board, with the step that is next. */
export function recoveryAsk(recovery: Recovery): RecoveryAsk {
  const next = nextStepOf(recovery);
  return { kind: 'recovery', key: `recovery/${recovery.id}`, personId: recovery.personId, since: recovery.beganOn, owedNext: next === null ? 'closed' : 'put-right', dueOn: next?.step.dueOn ?? null, closedOn: recovery.closedOn, recovery, next };
}
