import type { Absence } from '#domain/absences/absence.ts';
import type { ComingOccasion } from '#domain/brief/coming-occasions.ts';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { linesByStep, reviewFigures, type WeekSpan } from '#domain/review/review-lists.ts';
import type { ReviewFigures, ReviewStep, WeekReview } from '#domain/review/week-review.ts';
import type { Settings } from '#domain/settings/settings.ts';
import type { TodayLine } from '#domain/today/today-line.ts';
import { db } from '#data/database.ts';
import type { WorkSettings } from '#data/holidays.ts';
import { readComingOccasions } from '#data/occasions.ts';
import { listEverybody } from '#data/people.ts';
import { readToday } from '#data/today.ts';
import { listFinishedReviews, readReview } from '#data/week-reviews.ts';

export interface ReviewPage {
  readonly week: WeekSpan;
  readonly next: WeekSpan;
  readonly review: WeekReview | null;
  readonly figures: ReviewFigures;
  /** Active people. */
  readonly people: readonly Person[];
  /** Archived ones, too. */
  readonly everybody: ReadonlyMap<PersonId, Person>;
  readonly lines: ReadonlyMap<ReviewStep, readonly TodayLine[]>;
  /** How many things the manager owes each person now or by the end of next week. */
  readonly owedTo: ReadonlyMap<PersonId, number>;
  /** Of both sides: open and due by the end of the week or without a day. */
  readonly openPromises: readonly Commitment[];
  readonly closedPromises: readonly Commitment[];
  /** Held and missed ones of the week, in order. */
  readonly oneOnOnes: readonly OneOnOne[];
  readonly praised: readonly Praise[];
  readonly nextMeetings: readonly { readonly person: Person; readonly oneOnOne: OneOnOne }[];
  readonly nextOccasions: readonly (ComingOccasion & { readonly person: Person })[];
  readonly nextAway: readonly { readonly person: Person; readonly absence: Absence }[];
  readonly past: readonly WeekReview[];
}

const PAST_SHOWN = 60;
const isKept = ({ deletedAt }: { readonly deletedAt: number | null }) => deletedAt === null;

/** What a review of the week that begins on a day looks at: what happened in it, what is open, and the week after. */
export async function readReviewPage(weekOn: CalendarDate, today: CalendarDate, settings: WorkSettings & Pick<Settings, 'standards'>): Promise<ReviewPage> {
  const week = { from: weekOn, to: addDays(weekOn, 6) };
  const next = { from: addDays(weekOn, 7), to: addDays(weekOn, 13) };
  const [{ people, list, absences }, everybody, review, past, open, closed, held, missed, praised, told] = await Promise.all([
    readToday(today, settings, next.to),
    listEverybody(),
    readReview(weekOn),
    listFinishedReviews(PAST_SHOWN),
    db.commitments.where('state').equals('open').toArray(),
    db.commitments.where('closedOn').between(week.from, week.to, true, true).toArray(),
    db.oneOnOnes.where('[state+on]').between(['held', week.from], ['held', week.to], true, true).toArray(),
    db.oneOnOnes.where('[state+on]').between(['missed', week.from], ['missed', week.to], true, true).toArray(),
    db.praise.where('givenOn').between(week.from, week.to, true, true).toArray(),
    db.matters.where('toldBackOn').between(week.from, week.to, true, true).toArray(),
  ]);
  const oneOnOnes = [...held, ...missed].filter(isKept).sort((a, b) => (a.on + (a.at ?? '') < b.on + (b.at ?? '') ? -1 : 1));
  const lines = linesByStep(list, week);
  const named = new Set(lines.get('promises')?.flatMap((line) => (line.kind === 'promise' || line.kind === 'their-commitment' ? [line.commitment.id] : [])));
  const owedTo = new Map<PersonId, number>();
  for (const { person } of [...list.owed, ...list.soon]) owedTo.set(person.id, (owedTo.get(person.id) ?? 0) + 1);
  const active = new Map(people.map((person) => [person.id, person]));
  return {
    week,
    next,
    review,
    people,
    everybody: new Map(everybody.map((person) => [person.id, person])),
    figures: reviewFigures({ commitments: [...open, ...closed], oneOnOnes, praise: praised, matters: told }, week),
    lines,
    owedTo,
    openPromises: open.filter(({ id }) => named.has(id)).sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1)),
    closedPromises: closed.filter((each) => isKept(each) && each.owner === 'me'),
    oneOnOnes,
    praised: praised.filter(isKept),
    nextMeetings: list.meetings.filter(({ oneOnOne: { on } }) => on >= next.from && on <= next.to),
    nextOccasions: (await readComingOccasions(people, today)).filter(({ on }) => on >= next.from && on <= next.to),
    nextAway: absences.flatMap((absence) => {
      const person = active.get(absence.personId);
      return person && absence.fromOn <= next.to && absence.toOn >= next.from ? [{ person, absence }] : [];
    }),
    past,
  };
}
