import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Expectation } from '#domain/expectations/expectation.ts';
import { confirm } from '#domain/expectations/transitions.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { changing, removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

const isKept = ({ deletedAt }: Expectation) => deletedAt === null;
const inOrder = (a: Expectation, b: Expectation) => (a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));

/** A person's cards of both sides in the order they were written, retired ones too. */
export const listExpectationsOf = async (personId: PersonId): Promise<Expectation[]> => (await db.expectations.where('personId').equals(personId).toArray()).filter(isKept).sort(inOrder);

/** Everybody's cards that are not retired. A card or two dozen a person, whatever the history. */
export const listCurrentExpectations = async (): Promise<Expectation[]> => (await db.expectations.where('state').equals('current').toArray()).filter(isKept);

export const addExpectation = (expectation: Expectation): Promise<void> => commit(t`Add expectation`, [put('expectations', expectation)]);

/** Changes a card by a rule of `domain/expectations/transitions.ts`. */
export const changeExpectation = changing('expectations');

export const removeExpectation = removing('expectations', t`Delete expectation`);

/** Both have said all of it aloud: one talk, one action, one undo. */
export const confirmAll = (person: Person, on: CalendarDate): Promise<void> =>
  commit(t`Confirm all expectations`, async () =>
    (await listExpectationsOf(person.id)).flatMap((card) => {
      const outcome = confirm(card, person, on);
      return outcome.kind === 'changed' ? [put('expectations', outcome.value)] : [];
    }),
  );
