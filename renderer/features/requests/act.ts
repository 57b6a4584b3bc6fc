import type { FlexibleRequest, RequestId } from '#domain/requests/request.ts';
import type { Transition } from '#domain/transition.ts';
import { sayOutcome } from '#components/say-outcome.ts';
import { changeRequest } from '#data/requests.ts';
import { undo } from '#data/undo.ts';

/** Changes the request by a rule, as it is stored now, and says so with a way back, or says why it cannot be. Answers whether it was changed. */
export async function act(label: string, id: RequestId, rule: (request: FlexibleRequest) => Transition<FlexibleRequest>, said: string): Promise<boolean> {
  return sayOutcome(await changeRequest(label, id, rule), said, undo) !== null;
}
