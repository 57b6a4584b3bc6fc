import { t } from '@lingui/core/macro';
import { logTouch, type TouchSaid } from '#domain/touches/log-touch.ts';
import type { Touch, TouchId } from '#domain/touches/touch.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Transition } from '#domain/transition.ts';
import { changing, removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { now, today } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { newId } from '#data/ids.ts';
import { oncePerPress } from '#data/one-press.ts';

const isKept = ({ deletedAt }: Touch) => deletedAt === null;

/** The last words with a person, the latest first. */
export const listTouchesOf = (personId: PersonId, limit: number): Promise<Touch[]> =>
  db.touches.where('[personId+on]').between([personId, ''], [personId, '\uffff']).reverse().filter(isKept).limit(limit).toArray();

/** Logs a word with somebody; answers why not when its day is still to come. */
export async function addTouch(personId: PersonId, said: TouchSaid): Promise<Transition<Touch>> {
  const outcome = logTouch(newId<TouchId>(), personId, said, { today: today(), now: now() });
  if (outcome.kind === 'changed') await commit(t`Log a word`, [put('touches', outcome.value)]);
  return outcome;
}

/** A word had just now, of which nothing more is said: what one key logs. Pressed twice it is still one word: null says that it was logged already. */
export const addWordNow = oncePerPress((personId: PersonId): Promise<Transition<Touch>> => addTouch(personId, { on: today(), how: null, note: '' }));

/** Changes a word by a rule of `domain/touches/log-touch.ts`. */
export const changeTouch = changing('touches');

export const removeTouch = removing('touches', t`Delete a word`);
