import { memo, useMemo } from 'react';
import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Person } from '#domain/people/person.ts';
import type { LetterKind, LetterSheet } from '#domain/print/letter-sheet.ts';
import { letterSheetOf } from '#domain/print/letter-sheet-of.ts';
import { footerSentence } from '#domain/print/page-setup.ts';
import { shareablePerson, shareableRequest } from '#domain/print/shareable.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { useSettings } from '#bridge/settings.ts';
import { useToday } from '#data/clock.ts';
import { LetterPage } from '#print/letter-page.tsx';
import { SheetPreview } from '#print/sheet-preview.tsx';

/** The sheet of a letter. From here on whole records are left behind. */
export const sheetOf = (request: FlexibleRequest, person: Person, letter: LetterKind, settings: Settings, today: CalendarDate): LetterSheet =>
  letterSheetOf({ person: shareablePerson(person), request: shareableRequest(request) }, letter, settings, today);

/** The page that a letter becomes. */
export function LetterPreview({ request, person, letter }: { readonly request: FlexibleRequest; readonly person: Person; readonly letter: LetterKind }) {
  const settings = useSettings();
  const today = useToday();
  const sheet = useMemo(() => sheetOf(request, person, letter, settings, today), [request, person, letter, settings, today]);
  return <Pages sheet={sheet} />;
}

const Pages = memo(function Pages({ sheet }: { readonly sheet: LetterSheet }) {
  return (
    <SheetPreview paper={sheet.paper} footer={footerSentence(sheet)} label={t`The letter as it will be printed`} className="p-1">
      <LetterPage sheet={sheet} />
    </SheetPreview>
  );
});
