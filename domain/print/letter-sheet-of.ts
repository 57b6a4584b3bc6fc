import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { locale } from '#domain/language/speak.ts';
import { calledName } from '#domain/people/person.ts';
import { fileNameOf } from '#domain/print/file-name.ts';
import { letterSections } from '#domain/print/letter-sections.ts';
import type { LetterKind, LetterSheet } from '#domain/print/letter-sheet.ts';
import type { ShareablePerson, ShareableRequest } from '#domain/print/shareable.ts';
import type { Settings } from '#domain/settings/settings.ts';

/** Everything a letter is made of. Only shareable views fit in here. */
export interface LetterView {
  readonly person: ShareablePerson;
  readonly request: ShareableRequest;
}

/** The letters that a request allows by now, the one that is due last at the end. */
export function lettersOf({ trial, decision, appeal }: Pick<ShareableRequest, 'trial' | 'decision' | 'appeal'>): LetterKind[] {
  const letters: LetterKind[] = trial === null ? [] : ['trial'];
  if (decision !== null) letters.push(decision.outcome);
  if (appeal?.outcome) letters.push('appeal');
  return letters;
}

const headings: Record<LetterKind, string> = {
  trial: t`Agreement on a trial`,
  agreed: t`Your request is agreed`,
  declined: t`Your request is declined`,
  appeal: t`The outcome of your appeal`,
};

/** The line that every letter carries, whatever it says. */
export const NOT_LEGAL_ADVICE = t`Not legal advice. The rules named here were written down from the sources given and may have changed; the sources count.`;

/** A letter as it is handed over. It bears the day of what it tells; one about a trial bears today. */
export function letterSheetOf({ person, request }: LetterView, letter: LetterKind, settings: Pick<Settings, 'managerName' | 'organisation' | 'paper'>, today: CalendarDate): LetterSheet {
  const told = letter === 'appeal' ? request.appeal?.decidedOn : letter === 'trial' ? today : request.decidedOn;
  const writtenOn = told ?? today;
  return {
    kind: 'letter',
    letter,
    title: `${headings[letter]}: ${person.name}, ${writtenDate(writtenOn)}`.slice(0, 500),
    language: locale(),
    paper: settings.paper,
    fileName: fileNameOf(`${fileNames[letter]} ${person.name} ${writtenOn}`),
    personName: person.name,
    calledName: calledName(person),
    place: [person.role, person.team].map((part) => part.trim()).filter(Boolean),
    managerName: settings.managerName.trim(),
    organisation: settings.organisation.trim(),
    writtenOn,
    heading: headings[letter],
    sections: letterSections(request, letter),
    signedBy: letter === 'trial' ? 'both' : 'manager',
    caution: NOT_LEGAL_ADVICE,
  };
}

const fileNames: Record<LetterKind, string> = { trial: t`Trial agreement`, agreed: t`Decision`, declined: t`Decision`, appeal: t`Appeal` };
