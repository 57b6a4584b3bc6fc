import { t } from '@lingui/core/macro';
import type { Brief } from '#domain/brief/brief.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { exactDate } from '#domain/calendar/spoken-date.ts';
import { locale } from '#domain/language/speak.ts';
import type { BriefSheet } from '#domain/print/brief-sheet.ts';
import { fileNameOf } from '#domain/print/file-name.ts';

/** The brief as a sheet of paper. `today` is the day it is written for and stands on it, as a printed page gets old. */
export const briefSheetOf = (brief: Brief, paper: BriefSheet['paper'], today: CalendarDate): BriefSheet => ({
  kind: 'brief',
  title: t`One-on-one with ${brief.name}`,
  language: locale(),
  paper,
  fileName: fileNameOf(t`Brief ${brief.name} ${today}`),
  heading: brief.name,
  subheading: brief.contact,
  preparedOn: exactDate(today),
  sections: brief.sections.map(({ kind, title, lines }) => ({ kind, title, lines: lines.map(({ key, text, evidence, route, isOwed }) => ({ key, text, evidence, route, isOwed })) })),
});
