import { t } from '@lingui/core/macro';
import { bridge } from '#bridge/bridge.ts';
import { showToast } from '#components/toast.tsx';

/** Locks Heed; without a passphrase it says where one is set, and leads there. */
export async function lockNow(go: (route: string) => void): Promise<void> {
  if ((await bridge.lock()) !== 'no-passphrase') return;
  showToast({ text: t`Locking needs a passphrase. Set one here first.` });
  go('/settings/privacy');
}
