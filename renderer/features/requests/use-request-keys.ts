import { t } from '@lingui/core/macro';
import { isLive } from '#domain/requests/case-file.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { useShortcuts } from '#components/shortcuts.ts';
import * as steps from './day-steps.ts';
import type { OpenDialog } from './request-dialogs.tsx';

const GROUP = t`Request`;

/** The keys of a request: what is done most, as far as it can be done now. */
export function useRequestKeys(request: FlexibleRequest, open: (dialog: OpenDialog) => void): void {
  const isUndecided = isLive(request) && request.state !== 'declined';
  useShortcuts([
    ...(isLive(request) ? [{ keys: 'c', does: t`Note a conversation about it`, group: GROUP, run: () => open({ kind: 'day', step: steps.talk }) }] : []),
    ...(isUndecided ? [{ keys: 't', does: t`Try it first`, group: GROUP, run: () => open({ kind: 'trial' }) }] : []),
    ...(isUndecided ? [{ keys: 'd', does: t`Decide`, group: GROUP, run: () => open({ kind: 'decide' }) }] : []),
  ]);
}
