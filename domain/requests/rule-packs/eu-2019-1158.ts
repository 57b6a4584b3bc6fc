import { t } from '@lingui/core/macro';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { RulePack } from '#domain/requests/rule-pack.ts';

/** Directive (EU) 2019/1158, article 9. Member states make the law; the number of days here is the manager's own. */
export const eu2019: RulePack = {
  id: 'eu-2019-1158',
  version: 1,
  jurisdiction: 'european-union',
  name: t`European Union, Directive 2019/1158`,
  effectiveFrom: null,
  effectiveTo: null,
  isSetByHand: false,
  isCovered: true,
  checkedOn: toCalendarDate('2026-11-22'),
  sources: ['eur-lex.europa.eu/eli/dir/2019/1158/oj'],
  decision: { unit: 'own-days', says: t`The directive asks for an answer “within a reasonable period of time” and names no number. The number of days is your own, from Settings.`, source: t`Directive (EU) 2019/1158, art. 9(2)` },
  holdsAppeal: false,
  grounds: { list: [], isClosed: false, says: t`Reasons are given for any refusal or postponement.`, source: t`Directive (EU) 2019/1158, art. 9(2)` },
  consult: null,
  explain: { says: t`Reasons are given for any refusal or postponement.`, source: t`Directive (EU) 2019/1158, art. 9(2)` },
  eligibility: { says: t`The right is for workers in certain circumstances. Heed keeps whether it holds, never which.`, source: t`Directive (EU) 2019/1158, art. 9(1)` },
  limit: null,
  oneLive: null,
  extension: { retrospectiveMonths: null, says: t`The number of days is your own: agree another day with them and say so.`, source: t`Your own number of days` },
  missedMeetings: null,
  contractUpdate: null,
  trial: null,
  notes: [t`The law of your member state counts, and it may give a period of its own. Check the source.`],
};
