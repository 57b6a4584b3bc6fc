import { plural, t } from '@lingui/core/macro';
import { beginSentence, spokenNumber } from '#domain/calendar/spoken-rhythm.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { kindPhrases } from '#domain/requests/kind-words.ts';
import type { RequestLimits } from '#domain/requests/limits.ts';
import type { RulePack } from '#domain/requests/rule-pack.ts';

/** How many statutory requests there were lately and which are live, as facts beside what the rules say. They forbid nothing. */
export function limitSentences({ lately, live }: RequestLimits, { limit, oneLive }: RulePack, name: string, isStatutory: boolean): string[] {
  if (!isStatutory) return [];
  const facts: string[] = [];
  if (limit) {
    const days = lately.map(({ receivedOn }) => writtenDate(receivedOn)).toSorted().join(', ');
    const count = plural(lately.length, { one: 'one statutory request', other: `${spokenNumber(lately.length)} statutory requests` });
    facts.push(`${name} made ${lately.length === 0 ? 'no statutory request' : count} within ${spokenNumber(limit.months)} months${days ? ` (${days})` : ''}. The rules give ${spokenNumber(limit.count)}.`);
  }
  if (oneLive && live.length > 1) facts.push(`${beginSentence(spokenNumber(live.length))} are live at once, about ${live.map(({ kind }) => kindPhrases[kind]).join(' and ')}. The rules know one at a time.`);
  else if (oneLive) facts.push(live.length === 0 ? t`No statutory request of theirs is live.` : t`One statutory request of theirs is live, as the rules have it.`);
  return facts;
}
