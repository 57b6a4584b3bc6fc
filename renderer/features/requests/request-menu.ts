import { t } from '@lingui/core/macro';
import { isLive } from '#domain/requests/case-file.ts';
import { reopen } from '#domain/requests/close.ts';
import { mayTreatAsWithdrawn } from '#domain/requests/consult.ts';
import { wasDecidedLate } from '#domain/requests/deadlines.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { packOf } from '#domain/requests/rule-packs.ts';
import type { MenuItem } from '#components/menu.tsx';
import { act } from './act.ts';
import * as steps from './day-steps.ts';
import type { OpenDialog } from './request-dialogs.tsx';

/** What else can be done with a request as it stands. */
export function menuOf(request: FlexibleRequest, open: (dialog: OpenDialog) => void): MenuItem[] {
  const { state, appeal } = request;
  const isUndecided = state === 'received' || state === 'consulting' || state === 'trial';
  const item = (isThere: boolean, key: string, label: string, onAction: () => void): MenuItem[] => (isThere ? [{ key, label, onAction }] : []);
  return [
    ...item(isLive(request), 'talk', t`Note or arrange a conversation…`, () => open({ kind: 'day', step: steps.talk })),
    ...item(isUndecided, 'trial', state === 'trial' ? t`Change the trial…` : t`Try it first…`, () => open({ kind: 'trial' })),
    ...item(isUndecided, 'decide', t`Decide…`, () => open({ kind: 'decide' })),
    ...item((isLive(request) || wasDecidedLate(request)) && packOf(request.rule).extension !== null, 'extend', t`A longer period, agreed with them…`, () => open({ kind: 'extend' })),
    ...item(isLive(request), 'withdraw', t`They withdraw it…`, () => open({ kind: 'day', step: steps.takeBack })),
    ...item(mayTreatAsWithdrawn(request), 'treat', t`Treat it as withdrawn…`, () => open({ kind: 'day', step: steps.treatWithdrawn })),
    ...item(state === 'declined' && appeal === null, 'appeal', t`They appeal…`, () => open({ kind: 'day', step: steps.appealed })),
    ...item(state === 'agreed' && request.contractUpdatedOn === null, 'contract', t`Contract updated…`, () => open({ kind: 'day', step: steps.contractUpdated })),
    ...item(!isUndecided && appeal === null, 'reopen', state === 'withdrawn' ? t`Take it up again` : t`Take the decision back`, () => void act(t`Take a request up again`, request.id, reopen, t`It is open again.`)),
  ];
}
