import { writtenList } from '#domain/language/written.ts';
import { calledName } from '#domain/people/person.ts';
import type { ShareablePerson, ShareablePraise } from '#domain/print/shareable.ts';

/** All that words for the team are made of. Only praise that is public fits in here. */
export interface TeamWordsParts {
  readonly praise: ShareablePraise;
  readonly people: readonly ShareablePerson[];
}

/** Public praise as a message to a team: who, what they did, when, and what came of it. Plain text. */
export function teamWords({ praise, people }: TeamWordsParts): string {
  const names = writtenList(people.map(calledName));
  return [`${names}: ${praise.whatTheyDid.trim()}`, praise.situation.trim(), praise.impact.trim()].filter(Boolean).join('\n\n');
}
