import { t } from '@lingui/core/macro';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { RulePack } from '#domain/requests/rule-pack.ts';

/** Fair Work Act 2009, sections 65 and 65A, as they stand since 6 June 2023. */
export const australia2023: RulePack = {
  id: 'australia-2023',
  version: 1,
  jurisdiction: 'australia',
  name: t`Australia, from 6 June 2023`,
  effectiveFrom: toCalendarDate('2023-06-06'),
  effectiveTo: null,
  isSetByHand: false,
  isCovered: true,
  checkedOn: toCalendarDate('2026-11-22'),
  sources: ['legislation.gov.au (Fair Work Act 2009)', 'austlii.edu.au/au/legis/cth/consol_act/fwa2009114/s65a.html', 'fairwork.gov.au'],
  decision: {
    unit: 'days',
    count: 21,
    says: t`The employer must give a written response “within 21 days”. The day of the request is not counted here; answer a day sooner and you are in time under any count.`,
    source: t`Fair Work Act 2009, s 65A(1)`,
  },
  holdsAppeal: false,
  grounds: { list: ['reasonable business grounds'], isClosed: true, says: t`A request may only be refused on reasonable business grounds. The explanation says which.`, source: t`Fair Work Act 2009, s 65A(3)(d)` },
  consult: { says: t`A request may only be refused after you have discussed it with them and genuinely tried to agree.`, source: t`Fair Work Act 2009, s 65A(3)(a)` },
  explain: { says: t`A refusal must state its reasons in writing.`, source: t`Fair Work Act 2009, s 65A(6)` },
  eligibility: { says: t`The right is for employees in certain circumstances. Heed keeps whether it holds, never which.`, source: t`Fair Work Act 2009, s 65` },
  limit: null,
  oneLive: null,
  extension: null,
  missedMeetings: null,
  contractUpdate: null,
  trial: { says: t`The rules Heed holds have no trial and no longer period. Give the written response in time and agree the trial in it. Check the source.`, source: t`Fair Work Act 2009, s 65A` },
  notes: [t`Before refusing you also weigh what it means for them, and the written refusal says more than the grounds: check section 65A(3) and (6).`],
};
