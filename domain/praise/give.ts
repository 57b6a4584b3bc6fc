import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Praise, PraiseChannel, PraiseId, PraiseOrigin } from '#domain/praise/praise.ts';
import { stamp } from '#domain/record.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

export interface PraiseOrder {
  readonly id: PraiseId;
  /** One or several. */
  readonly personIds: readonly PersonId[];
  readonly whatTheyDid: string;
  readonly notedOn: CalendarDate;
  /** The manager's own when left out. */
  readonly from?: PraiseOrigin;
}

interface Giving {
  readonly on: CalendarDate;
  /** The one-on-one in which it was said, if it was. */
  readonly givenIn: OneOnOneId | null;
  readonly channel?: PraiseChannel | null;
}

/** Praise written down and not said yet. Private until the manager chooses otherwise. */
export const draftPraise = ({ id, personIds, whatTheyDid, notedOn, from = { source: 'mine' } }: PraiseOrder, now: number): Praise =>
  stamp<Praise>(
    { id, personIds: [...new Set(personIds)], whatTheyDid: whatTheyDid.trim(), situation: '', impact: '', visibility: 'private', state: 'drafted', notedOn, givenOn: null, givenIn: null, channel: null, ...from },
    now,
  );

/** The person has heard it; several are told at once. */
export const givePraise = (praise: Praise, { on, givenIn, channel = praise.channel }: Giving): Transition<Praise> =>
  praise.state === 'given' ? refused(t`They have heard it.`) : changed({ ...praise, state: 'given', givenOn: on, givenIn, channel });

/** It was marked as heard by mistake. */
export const takeBackPraise = (praise: Praise): Transition<Praise> =>
  praise.state === 'drafted' ? refused(t`It has not been said yet.`) : changed({ ...praise, state: 'drafted', givenOn: null, givenIn: null });

/** Whose doing it was. */
export function praiseFor(praise: Praise, personIds: readonly PersonId[]): Transition<Praise> {
  const unique = [...new Set(personIds)];
  return unique.length === 0 ? refused(t`Praise is for somebody.`) : changed({ ...praise, personIds: unique });
}
