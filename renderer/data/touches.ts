import { logTouch, rewriteTouch, type TouchSaid } from '#domain/touches/log-touch.ts';
import type { Touch, TouchId } from '#domain/touches/touch.ts';
import type { PersonId } from '#domain/people/person.ts';
import { must } from '#domain/transition.ts';
import { removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { now, today } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { newId } from '#data/ids.ts';

const isKept = ({ deletedAt }: Touch) => deletedAt === null;

/** A word had just now, of which nothing more is said: what one key logs. */
export async function logWord(personId: PersonId): Promise<void> {
  const on = today();
  await saveTouch('Log a word', must(logTouch(newId<TouchId>(), personId, { on, how: null, note: '' }, { today: on, now: now() })));
}

export const newTouch = (personId: PersonId, said: TouchSaid) => logTouch(newId<TouchId>(), personId, said, { today: today(), now: now() });

export const changedTouch = (touch: Touch, said: TouchSaid) => rewriteTouch(touch, said, today());

/** The last words with a person, the latest first. */
export const listTouchesOf = (personId: PersonId, limit: number): Promise<Touch[]> =>
  db.touches.where('[personId+on]').between([personId, ''], [personId, '\uffff']).reverse().filter(isKept).limit(limit).toArray();

export const saveTouch = (label: string, touch: Touch): Promise<void> => commit(label, [put('touches', touch)]);

export const removeTouch = removing('touches', 'Delete a word');
