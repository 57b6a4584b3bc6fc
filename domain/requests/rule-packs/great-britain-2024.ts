import { t } from '@lingui/core/macro';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { RulePack } from '#domain/requests/rule-pack.ts';

/** England, Scotland and Wales: Employment Rights Act 1996, sections 80F and 80G, as amended. */
export const greatBritain2024: RulePack = {
  id: 'great-britain-2024',
  version: 1,
  jurisdiction: 'great-britain',
  name: t`Great Britain, from 6 April 2024`,
  effectiveFrom: toCalendarDate('2024-04-06'),
  effectiveTo: null,
  isSetByHand: false,
  isCovered: true,
  checkedOn: toCalendarDate('2026-11-22'),
  sources: ['legislation.gov.uk/ukpga/1996/18/section/80F', 'legislation.gov.uk/ukpga/1996/18/section/80G', 'gov.uk/flexible-working', 'acas.org.uk/acas-code-of-practice-on-flexible-working-requests'],
  decision: {
    unit: 'months',
    count: 2,
    says: t`The decision must be notified within “the period of two months beginning with the date on which the application is made”. The first day counts.`,
    source: t`Employment Rights Act 1996, s 80G(1)(aa) and (1B)(a)`,
  },
  holdsAppeal: true,
  grounds: {
    list: [
      'the burden of additional costs',
      'detrimental effect on ability to meet customer demand',
      'inability to reorganise work among existing staff',
      'inability to recruit additional staff',
      'detrimental impact on quality',
      'detrimental impact on performance',
      'insufficiency of work during the periods proposed',
      'planned structural changes',
    ],
    isClosed: true,
    says: t`A request may only be declined on one or more of eight grounds.`,
    source: t`Employment Rights Act 1996, s 80G(1)(b)`,
  },
  consult: { says: t`A request must not be refused unless the employee has been consulted about it.`, source: t`Employment Rights Act 1996, s 80G(1)` },
  explain: null,
  eligibility: null,
  limit: { count: 2, months: 12, says: t`An employee may make two statutory requests in any period of twelve months.`, source: t`Employment Rights Act 1996, s 80F; gov.uk/flexible-working` },
  oneLive: { says: t`Only one statutory request may be live at a time.`, source: t`Employment Rights Act 1996, s 80F; gov.uk/flexible-working` },
  extension: {
    retrospectiveMonths: 3,
    says: t`A longer period may be agreed: before the period ends, or with retrospective effect within three months beginning with the day after it ended. Confirm it in writing.`,
    source: t`Employment Rights Act 1996, s 80G(1B)(b) and (1C)`,
  },
  missedMeetings: {
    count: 2,
    says: t`A request may be treated as withdrawn when the employee has missed the first meeting and the next one arranged, without good reason, and has been told so.`,
    source: t`Employment Rights Act 1996, s 80G(1D)`,
  },
  contractUpdate: { days: 28, says: t`The contract is updated within 28 days of the request being approved.`, source: 'gov.uk/flexible-working' },
  trial: { says: t`A trial is not in the statute and does not stop the clock: agree its dates and a longer period for the decision, both in writing.`, source: t`Acas guidance on flexible working; Employment Rights Act 1996, s 80G(1B)(b)` },
  notes: [t`Northern Ireland has rules of its own.`],
};
