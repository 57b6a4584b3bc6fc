import type { Change } from '#domain/journal/change.ts';
import type { ForgetOutcome } from '#domain/history/forget.ts';
import { bridge } from './bridge.ts';

/**
 * Takes all that erased rows ever said out of the journal, and proves it. Null when it could not be done: the journal then
 * keeps their old words until its history is over.
 */
export async function forgetErased(erased: readonly Change[]): Promise<Extract<ForgetOutcome, { kind: 'forgotten' }> | null> {
  const rows = erased.flatMap((change) => (change.op === 'delete' ? [{ table: change.table, id: change.id }] : []));
  if (rows.length === 0) return { kind: 'forgotten', removed: 0, searched: 0, unreadable: 0 };
  const outcome = await bridge.runTask(crypto.randomUUID(), { kind: 'forget-rows', rows }).catch(() => null);
  const result = outcome?.kind === 'done' ? (outcome.result as ForgetOutcome) : null;
  return result?.kind === 'forgotten' ? result : null;
}
