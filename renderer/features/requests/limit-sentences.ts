import { plural, t } from '@lingui/core/macro';
import { beginSentence, spokenNumber } from '#domain/calendar/spoken-rhythm.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { writtenList } from '#domain/language/written.ts';
import { kindPhrases } from '#domain/requests/kind-words.ts';
import type { RequestLimits } from '#domain/requests/limits.ts';
import type { RulePack } from '#domain/requests/rule-pack.ts';

/** How many statutory requests there were lately and which are live, as facts beside what the rules say. They forbid nothing. */
export function limitSentences({ lately, live }: RequestLimits, { limit, oneLive }: RulePack, name: string, isStatutory: boolean): string[] {
  if (!isStatutory) return [];
  const facts: string[] = [];
  if (limit) {
    const days = lately.map(({ receivedOn }) => writtenDate(receivedOn)).toSorted().join(', ');
    const [count, months, given] = [spokenNumber(lately.length), spokenNumber(limit.months), spokenNumber(limit.count)];
    facts.push(
      lately.length === 0
        ? t`${name} made no statutory request within ${months} months. The rules give ${given}.`
        : plural(lately.length, { one: `${name} made one statutory request within ${months} months (${days}). The rules give ${given}.`, other: `${name} made ${count} statutory requests within ${months} months (${days}). The rules give ${given}.` }),
    );
  }
  if (oneLive && live.length > 1) facts.push(t`${beginSentence(spokenNumber(live.length))} are live at once, about ${writtenList(live.map(({ kind }) => kindPhrases[kind]))}. The rules know one at a time.`);
  else if (oneLive) facts.push(live.length === 0 ? t`No statutory request of theirs is live.` : t`One statutory request of theirs is live, as the rules have it.`);
  return facts;
}
