import { t } from '@lingui/core/macro';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { RulePack } from '#domain/requests/rule-pack.ts';

/** No rules of a state: the manager's own standard. Also for a request that is not a statutory one. */
export const ownStandard: RulePack = {
  id: 'none',
  version: 1,
  jurisdiction: 'none',
  name: t`Your own standard`,
  effectiveFrom: null,
  effectiveTo: null,
  isSetByHand: false,
  isCovered: false,
  checkedOn: toCalendarDate('2026-11-22'),
  sources: [],
  decision: { unit: 'own-days', says: t`You hold yourself to so many days; the day it was made is not counted.`, source: t`Your own standard, in Settings` },
  holdsAppeal: false,
  grounds: { list: [], isClosed: false, says: t`Say in your own words why.`, source: t`Your own standard` },
  consult: null,
  explain: { says: t`A no without its reason is none that anybody could accept.`, source: t`Your own standard` },
  eligibility: null,
  limit: null,
  oneLive: null,
  extension: { retrospectiveMonths: null, says: t`It is your own standard: agree another day with them and say so.`, source: t`Your own standard` },
  missedMeetings: null,
  contractUpdate: null,
  trial: null,
  notes: [t`No rules of a state are applied here. If a law or a policy of your house gives them rights, it counts, and Heed does not know it.`],
};
