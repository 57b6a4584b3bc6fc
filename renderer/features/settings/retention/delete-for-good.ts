import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { DeletionReceipt } from '#domain/retention/deletion-receipt.ts';
import type { Expiring } from '#domain/retention/retention-plan.ts';
import { forgetErased } from '#bridge/forget-erased.ts';
import { showToast } from '#components/toast.tsx';
import { erase } from '#data/changes.ts';
import { now } from '#data/clock.ts';
import { eraseExpired, noteReadBack } from '#data/retention.ts';

/** Erases, takes all earlier wordings out of the journal, reads it back, and writes down what was found. */
export async function deleteForGood(expiring: readonly Expiring[], today: CalendarDate): Promise<void> {
  await readBack(await eraseExpired(expiring, today));
}

/** Takes out of the journal what a receipt still waits for. When that cannot be done now, the receipt goes on saying so. */
export async function readBack({ id, pending }: Pick<DeletionReceipt, 'id' | 'pending'>): Promise<void> {
  const proof = await forgetErased(pending.map((row) => erase(row.table, row.id)));
  if (proof === null) {
    showToast({ text: t`Deleted. The journal could not be read back yet; the receipt waits for it.` });
    return;
  }
  await noteReadBack(id, { at: now(), removed: proof.removed, searched: proof.searched, unreadable: proof.unreadable });
  showToast({ text: t`Gone for good. The journal was read back and holds none of it.` });
}
