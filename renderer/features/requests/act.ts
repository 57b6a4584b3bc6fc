import type { FlexibleRequest, RequestId } from '#domain/requests/request.ts';
import type { Transition } from '#domain/transition.ts';
import { showToast } from '#components/toast.tsx';
import { changeRequest } from '#data/requests.ts';
import { undo } from '#data/undo.ts';

/** Applies a rule to the request as it is stored now, and says what came of it. */
export async function act(label: string, id: RequestId, rule: (request: FlexibleRequest) => Transition<FlexibleRequest>, said: string): Promise<void> {
  const outcome = await changeRequest(label, id, rule);
  showToast(outcome.kind === 'refused' ? { text: outcome.reason } : { text: said, undo: () => void undo() });
}
