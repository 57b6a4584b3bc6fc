import { t } from '@lingui/core/macro';
import { isolated } from '#domain/isolated.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { sayOutcome } from '#components/say-outcome.ts';
import { addWordNow } from '#data/touches.ts';
import { undo } from '#data/undo.ts';

/** A word had just now with somebody who stands on Today. */
export async function logWord(person: Person): Promise<void> {
  const outcome = await addWordNow(person.id);
  if (outcome) sayOutcome(outcome, t`A word with ${isolated(calledName(person))}, today.`, undo);
}
