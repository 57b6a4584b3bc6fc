import { assertNever } from '#domain/assert-never.ts';
import type { TodayLine } from '#domain/today/today-line.ts';

/** The page behind a line: its evidence, or where one does what is owed. */
export function lineRoute(line: TodayLine): string {
  const profile = `/people/${line.person.id}`;
  switch (line.kind) {
    case 'promise':
    case 'their-commitment':
      return line.commitment.madeIn === null ? `${profile}/promises` : `/one-on-ones/${line.commitment.madeIn}`;
    case 'matter':
      return `/matters/${line.matter.id}`;
    case 'recovery':
      return `${profile}/asks`;
    case 'request':
      return `/requests/${line.request.id}`;
    case 'unsettled':
      return `/one-on-ones/${line.oneOnOne.id}`;
    case 'write-up':
      return `/one-on-ones/${line.oneOnOne.id}/wrap-up`;
    case 'rhythm':
      return `${profile}/one-on-ones`;
    case 'goal-step':
      return `/goals/${line.goal.id}`;
    case 'plan-review':
      return `/plans/${line.plan.id}`;
    case 'follow-up':
    case 'praise':
    case 'praise-nudge':
      return `${profile}/praise`;
    case 'expectations':
      return `${profile}/expectations`;
    default:
      return assertNever(line);
  }
}
