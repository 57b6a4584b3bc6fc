import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Praise, PraiseId } from '#domain/praise/praise.ts';
import { stamp } from '#domain/record.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

export interface PraiseOrder {
  readonly id: PraiseId;
  readonly personId: PersonId;
  readonly whatTheyDid: string;
  readonly notedOn: CalendarDate;
}

interface Giving {
  readonly on: CalendarDate;
  /** The one-on-one in which it was said, if it was. */
  readonly givenIn: OneOnOneId | null;
}

/** Praise written down and not said yet. Private until the manager chooses otherwise. */
export const draftPraise = ({ id, personId, whatTheyDid, notedOn }: PraiseOrder, now: number): Praise =>
  stamp<Praise>(
    { id, personIds: [personId], whatTheyDid: whatTheyDid.trim(), situation: '', impact: '', visibility: 'private', state: 'drafted', notedOn, givenOn: null, givenIn: null },
    now,
  );

/** The person has heard it. */
export const givePraise = (praise: Praise, { on, givenIn }: Giving): Transition<Praise> =>
  praise.state === 'given' ? refused('They have heard it.') : changed({ ...praise, state: 'given', givenOn: on, givenIn });
