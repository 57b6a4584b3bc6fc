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
    ...item(isLive(request), 'talk', 'Note or arrange a conversation…', () => open({ kind: 'day', step: steps.talk })),
    ...item(isUndecided, 'trial', state === 'trial' ? 'Change the trial…' : 'Try it first…', () => open({ kind: 'trial' })),
    ...item(isUndecided, 'decide', 'Decide…', () => open({ kind: 'decide' })),
    ...item((isLive(request) || wasDecidedLate(request)) && packOf(request.rule).extension !== null, 'extend', 'A longer period, agreed with them…', () => open({ kind: 'extend' })),
    ...item(isLive(request), 'withdraw', 'They withdraw it…', () => open({ kind: 'day', step: steps.takeBack })),
    ...item(mayTreatAsWithdrawn(request), 'treat', 'Treat it as withdrawn…', () => open({ kind: 'day', step: steps.treatWithdrawn })),
    ...item(state === 'declined' && appeal === null, 'appeal', 'They appeal…', () => open({ kind: 'day', step: steps.appealed })),
    ...item(state === 'agreed' && request.contractUpdatedOn === null, 'contract', 'Contract updated…', () => open({ kind: 'day', step: steps.contractUpdated })),
    ...item(!isUndecided && appeal === null, 'reopen', state === 'withdrawn' ? 'Take it up again' : 'Take the decision back', () => void act('Take a request up again', request.id, reopen, 'It is open again.')),
  ];
}
