import { t } from '@lingui/core/macro';
import { type CalendarDate, toDayNumber } from '#domain/calendar/calendar-date.ts';
import { exactDate, plainDate, spokenDistance } from '#domain/calendar/spoken-date.ts';
import type { WorkingDays } from '#domain/calendar/working-days.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { Expectation } from '#domain/expectations/expectation.ts';
import type { FollowUp } from '#domain/feedback/feedback.ts';
import type { Goal } from '#domain/growth/goal.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { notAskedLately } from '#domain/one-on-ones/not-asked-lately.ts';
import type { Occasion, OccasionMark } from '#domain/occasions/occasion.ts';
import type { OneOnOne, OwnQuestion, TalkingPoint } from '#domain/one-on-ones/one-on-one.ts';
import { withOwn } from '#domain/one-on-ones/question-bank.ts';
import { calledName, type Person, type PersonId } from '#domain/people/person.ts';
import type { Praise } from '#domain/praise/praise.ts';
import type { Recovery } from '#domain/recoveries/recovery.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { lastContact, type PastContact } from '#domain/touches/last-contact.ts';
import type { Touch } from '#domain/touches/touch.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { type BriefLine, type BriefSection, oneOnOnesRoute } from '#domain/brief/brief-line.ts';
import { comingOccasions } from '#domain/brief/coming-occasions.ts';
import { expectedLines, followUpLines } from '#domain/brief/expected.ts';
import { growingLines } from '#domain/brief/growing.ts';
import { praisedLines } from '#domain/brief/praised.ts';
import { promisedLines, theirLines } from '#domain/brief/promised.ts';
import { raisedLines } from '#domain/brief/raised.ts';
import { recoveringLines } from '#domain/brief/recovering.ts';
import { requestedLines } from '#domain/brief/requested.ts';
import { statedLines } from '#domain/brief/stated.ts';
import { talkingLines } from '#domain/brief/talking.ts';

/** One person's records, in any order. Notes are no part of it: the brief quotes no note, least of all a private one. */
export interface BriefRecords {
  readonly person: Person;
  readonly oneOnOnes: readonly OneOnOne[];
  readonly talkingPoints: readonly TalkingPoint[];
  readonly commitments: readonly Commitment[];
  readonly matters: readonly Matter[];
  /** Open ones. */
  readonly recoveries: readonly Recovery[];
  readonly praise: readonly Praise[];
  readonly expectations: readonly Expectation[];
  /** Days to come back to something; of what it is the brief knows nothing. */
  readonly followUps: readonly FollowUp[];
  readonly goals: readonly Goal[];
  readonly requests: readonly FlexibleRequest[];
  /** The latest are enough. */
  readonly touches: readonly Touch[];
  readonly occasions: readonly Occasion[];
  readonly occasionMarks: readonly OccasionMark[];
  readonly ownQuestions: readonly OwnQuestion[];
}

/** From where the brief is written. `zone` is the manager's (IANA). */
export interface BriefStance {
  readonly today: CalendarDate;
  readonly zone: string;
  readonly standards: Settings['standards'];
  /** For the clocks of what they raised. */
  readonly work: WorkingDays;
}

export interface Brief {
  readonly personId: PersonId;
  readonly name: string;
  /** When they last spoke and when they will, in a sentence or two. */
  readonly contact: string;
  /** Owed first; empty sections are left out. */
  readonly sections: readonly BriefSection[];
}

const QUESTIONS = 3;

/** What the manager should know before the next one-on-one with a person, owed first. Linear in the records. */
export function makeBrief(records: BriefRecords, { today, zone, standards, work }: BriefStance): Brief {
  const { person, commitments, goals } = records;
  const name = calledName(person);
  const held = heldNewestFirst(records.oneOnOnes, today);
  const lastHeldOn = held[0]?.on ?? null;
  const praiseGround = { personId: person.id, name, knownSince: held.at(-1)?.on ?? null, nudgeDays: person.praiseEveryDays ?? standards.praiseNudgeDays, today };
  const sections: BriefSection[] = [
    { kind: 'promised', title: t`What you promised`, lines: promisedLines(commitments, lastHeldOn, today) },
    { kind: 'requested', title: t`What ${name} asked to change`, lines: requestedLines(records.requests, name, today) },
    { kind: 'recovering', title: t`What you are putting right`, lines: recoveringLines(records.recoveries, today) },
    { kind: 'raised', title: t`What ${name} raised, and what came of it`, lines: raisedLines(records.matters, { name, lastHeldOn, today, standards, work }) },
    { kind: 'praised', title: t`Praise`, lines: praisedLines(records.praise, praiseGround) },
    { kind: 'expected', title: t`What you expect of each other`, lines: expectedLines(records.expectations, person, { today, standards }) },
    { kind: 'growing', title: t`Goals`, lines: growingLines(goals, name, today) },
    { kind: 'theirs', title: t`What ${name} took on`, lines: theirLines(commitments, name, today) },
    { kind: 'stated', title: t`How it is, in ${name}’s own measure`, lines: statedLines(held, today) },
    { kind: 'occasions', title: t`Coming up`, lines: comingOccasions(person, records.occasions, records.occasionMarks, today).map(({ line }) => line) },
    { kind: 'points', title: t`Talking points`, lines: [...followUpLines(records.followUps, name, today), ...talkingLines(records.talkingPoints, name, today, zone)] },
    { kind: 'questions', title: t`Questions to listen with`, lines: questionLines(records, held, today) },
  ];
  return { personId: person.id, name, contact: contactSentence(name, { lastHeldOn, last: lastContact(records, today), next: nextPlanned(records.oneOnOnes, today) }, today), sections: sections.filter(({ lines }) => lines.length > 0) };
}

function heldNewestFirst(oneOnOnes: readonly OneOnOne[], today: CalendarDate): OneOnOne[] {
  return oneOnOnes.filter(({ state, on }) => state === 'held' && on <= today).sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? 1 : -1));
}

function nextPlanned(oneOnOnes: readonly OneOnOne[], today: CalendarDate): OneOnOne | null {
  let next: OneOnOne | null = null;
  for (const each of oneOnOnes) if (each.state === 'planned' && each.on >= today && (next === null || each.on < next.on)) next = each;
  return next;
}

interface Contacts {
  readonly lastHeldOn: CalendarDate | null;
  /** Of any kind. */
  readonly last: PastContact | null;
  readonly next: OneOnOne | null;
}

function contactSentence(name: string, { lastHeldOn, last: lastOfAny, next }: Contacts, today: CalendarDate): string {
  const last = lastHeldOn === null ? t`This is your first one-on-one with ${name}.` : t`You last spoke on ${plainDate(lastHeldOn, today)}, ${spokenDistance(lastHeldOn, today)}.`;
  const since = lastOfAny === null || lastOfAny.on <= (lastHeldOn ?? '') ? [] : [sinceThen(lastOfAny, today)];
  return [last, ...since, nextSentence(next)].join(' ');
}

function nextSentence(next: OneOnOne | null): string {
  if (next === null) return t`Nothing is planned.`;
  return next.at === null ? t`Next: ${exactDate(next.on)}.` : t`Next: ${exactDate(next.on)} at ${next.at}.`;
}

function sinceThen({ kind, on }: PastContact, today: CalendarDate): string {
  const when = spokenDistance(on, today);
  switch (kind) {
    case 'one-on-one':
      return t`You spoke ${when}.`;
    case 'touch':
      return t`You had a word ${when}.`;
    case 'praise':
      return t`You praised them ${when}.`;
    case 'told-back':
      return t`You told them what came of something ${when}.`;
  }
}

function questionLines({ person, ownQuestions }: BriefRecords, held: readonly OneOnOne[], today: CalendarDate): BriefLine[] {
  const questions = notAskedLately(withOwn(ownQuestions), held, today, { count: QUESTIONS, turn: held[0] ? toDayNumber(held[0].on) : 0 });
  return questions.map(({ id, theme, text }) => ({ key: `question/${id}`, text, evidence: t`${theme}; not asked in the last three months`, route: oneOnOnesRoute(person.id), isOwed: false }));
}
