import { t } from '@lingui/core/macro';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { type Item, prose } from '#domain/leaving/markdown-page.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { joined } from '#domain/leaving/state-words.ts';

/** Praise with where it came from. */
export function praiseItem(praise: Praise): Item {
  const { whatTheyDid, situation, impact, givenOn, notedOn, state } = praise;
  const who = praise.source === 'relayed' ? praise.fromName : praise.source === 'customer' ? praise.customer : '';
  return { content: `${whatTheyDid} (${joined([state === 'given' ? t`told` : t`not told yet`, writtenDate(givenOn ?? notedOn), who && t({ context: 'who said it', message: `from ${who}` })])})`, below: [...prose(situation), ...prose(impact)] };
}
