import { t } from '@lingui/core/macro';
import type { Person } from '#domain/people/person.ts';
import type { FlexibleRequest, RequestKind } from '#domain/requests/request.ts';

/** A request with whose it is and, of that person, only where they stand in the work. */
export interface RequestOfPerson {
  readonly request: FlexibleRequest;
  readonly person: Pick<Person, 'id' | 'name' | 'preferredName' | 'role' | 'team'>;
  /** How many active people of theirs are in the same team; null when no team is written down. */
  readonly teamSize: number | null;
}

export interface Comparable extends RequestOfPerson {
  /** What is alike, in words: never anything about the person but role and team. */
  readonly alike: readonly string[];
}

/** Kinds that come close to each other: fewer hours are often fewer days. */
const near: Partial<Record<RequestKind, readonly RequestKind[]>> = { hours: ['part-time', 'pattern'], 'part-time': ['hours', 'pattern'], pattern: ['hours', 'part-time', 'leave-pattern'], 'leave-pattern': ['pattern'] };

/** As many as fit side by side; more would not be compared but skimmed. */
const SHOWN = 6;
const DAYS_APART = 1;
const HOURS_APART = 4;

/**
 * The manager's own requests with an outcome that are like this one by their structure: kind, place, days, hours, role,
 * team. Texts are never compared. The most alike first, of those the last decided first.
 */
export function comparableTo(subject: RequestOfPerson, others: readonly RequestOfPerson[]): Comparable[] {
  return others
    .filter(({ request }) => request.id !== subject.request.id && request.deletedAt === null && request.decision !== null)
    .map((each) => ({ ...each, ...likeness(subject, each) }))
    .filter(({ isSameMatter }) => isSameMatter)
    .sort((a, b) => b.weight - a.weight || compare(b.request.decidedOn ?? '', a.request.decidedOn ?? '') || compare(b.request.id, a.request.id))
    .slice(0, SHOWN)
    .map(({ isSameMatter: _matter, weight: _weight, ...each }) => each);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const within = (a: number | null, b: number | null, apart: number) => a !== null && b !== null && Math.abs(a - b) <= apart;
const same = (a: string, b: string) => a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();

function likeness(a: RequestOfPerson, b: RequestOfPerson): { readonly alike: readonly string[]; readonly weight: number; readonly isSameMatter: boolean } {
  const isSameKind = a.request.kind === b.request.kind;
  const isNear = near[a.request.kind]?.includes(b.request.kind) ?? false;
  const isSamePlace = a.request.workplace !== null && a.request.workplace === b.request.workplace;
  const marks: readonly (readonly [boolean, number, string])[] = [
    [isSameKind, 4, t`the same kind`],
    [!isSameKind && isNear, 2, t`a near kind`],
    [isSamePlace, 2, t`the same place`],
    [within(a.request.daysAWeek, b.request.daysAWeek, DAYS_APART), 2, t`about as many days`],
    [within(a.request.hoursAWeek, b.request.hoursAWeek, HOURS_APART), 2, t`about as many hours`],
    [same(a.person.role, b.person.role), 1, t`the same role`],
    [same(a.person.team, b.person.team), 1, t`the same team`],
    [within(a.teamSize, b.teamSize, 1), 1, t`a team of about that size`],
  ];
  const holding = marks.filter(([holds]) => holds);
  return { alike: holding.map(([, , words]) => words), weight: holding.reduce((sum, [, weight]) => sum + weight, 0), isSameMatter: isSameKind || isNear || isSamePlace };
}
