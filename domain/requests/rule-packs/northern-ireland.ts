import { t } from '@lingui/core/macro';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { RulePack } from '#domain/requests/rule-pack.ts';
import { ownStandard } from '#domain/requests/rule-packs/own-standard.ts';

/** Northern Ireland has rules of its own, and Heed does not hold them. It says so and keeps the manager's own standard. */
export const northernIreland: RulePack = {
  ...ownStandard,
  id: 'northern-ireland',
  version: 1,
  jurisdiction: 'northern-ireland',
  name: t`Northern Ireland: not covered`,
  checkedOn: toCalendarDate('2026-11-22'),
  sources: ['nibusinessinfo.co.uk', 'lra.org.uk'],
  notes: [t`Heed does not cover the law of Northern Ireland, which differs from that of Great Britain. The day shown is your own standard. Check the source for the real one.`],
};
