import { t } from '@lingui/core/macro';
import { sayOutcome } from '#components/say-outcome.ts';
import { addTouch, addWordNow, changeTouch, removeTouch } from '#data/touches.ts';
import { today } from '#data/clock.ts';
import { undo } from '#data/undo.ts';
import { isolated } from '#domain/isolated.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { rewriteTouch, type TouchSaid } from '#domain/touches/log-touch.ts';
import type { Touch } from '#domain/touches/touch.ts';

const named = (person: Person) => isolated(calledName(person));

/** A word had just now: one key, and nothing more to say. */
export async function logWord(person: Person): Promise<void> {
  const outcome = await addWordNow(person.id);
  if (outcome) sayOutcome(outcome, t`A word with ${named(person)}, today.`, undo);
}

export async function logWordWith(person: Person, said: TouchSaid): Promise<void> {
  sayOutcome(await addTouch(person.id, said), t`A word with ${named(person)}.`, undo);
}

export async function rewriteWord({ id }: Touch, said: TouchSaid): Promise<void> {
  sayOutcome(await changeTouch(t`Change a word`, id, (stored) => rewriteTouch(stored, said, today())), t`Changed.`, undo);
}

export async function discardWord(touch: Touch): Promise<void> {
  sayOutcome(await removeTouch(touch), t`Deleted the word.`, undo);
}
