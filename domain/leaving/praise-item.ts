import { t } from '@lingui/core/macro';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { type Item, prose } from '#domain/leaving/markdown-page.ts';
import type { Praise } from '#domain/praise/praise.ts';

/** Praise with where it came from. */
export function praiseItem(praise: Praise): Item {
  const { whatTheyDid, situation, impact, givenOn, notedOn, state } = praise;
  const from = praise.source === 'relayed' ? t`, from ${praise.fromName}` : praise.source === 'customer' && praise.customer ? t`, from ${praise.customer}` : '';
  return { content: `${whatTheyDid} (${state === 'given' ? 'told' : 'not told yet'}, ${writtenDate(givenOn ?? notedOn)}${from})`, below: [...prose(situation), ...prose(impact)] };
}
