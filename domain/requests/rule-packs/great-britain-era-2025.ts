import { t } from '@lingui/core/macro';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { RulePack } from '#domain/requests/rule-pack.ts';
import { greatBritain2024 } from '#domain/requests/rule-packs/great-britain-2024.ts';

/** The rules of 2024 with what the Employment Rights Act 2025 changes. Not in force until somebody sets the day. */
export const greatBritainEra2025: RulePack = {
  ...greatBritain2024,
  id: 'great-britain-era-2025',
  version: 1,
  name: t`Great Britain, Employment Rights Act 2025`,
  effectiveFrom: null,
  isSetByHand: true,
  checkedOn: toCalendarDate('2026-11-22'),
  sources: ['legislation.gov.uk (Employment Rights Act 2025)', ...greatBritain2024.sources],
  explain: { says: t`A refusal must be reasonable, and the employee must be told why it is.`, source: t`Employment Rights Act 2025 (check the source for the section and the day it begins)` },
  notes: [t`Everything but the reasonable and explained refusal is carried over from the rules of 2024. Check the source before you rely on it.`, ...greatBritain2024.notes],
};
