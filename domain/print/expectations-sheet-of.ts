import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { lastConfirmed } from '#domain/expectations/to-confirm.ts';
import { locale } from '#domain/language/speak.ts';
import { calledName } from '#domain/people/person.ts';
import type { ExpectationsSheet } from '#domain/print/expectations-sheet.ts';
import { fileNameOf } from '#domain/print/file-name.ts';
import type { ShareableExpectation, ShareablePerson } from '#domain/print/shareable.ts';
import type { Settings } from '#domain/settings/settings.ts';

/** Everything the page of expectations is made of. Only shareable views fit in here. */
export interface ExpectationsView {
  readonly person: ShareablePerson;
  readonly expectations: readonly ShareableExpectation[];
}

/** What stands between the two today; retired cards are left out. */
export function expectationsSheetOf({ person, expectations }: ExpectationsView, settings: Pick<Settings, 'managerName' | 'organisation' | 'paper'>, today: CalendarDate): ExpectationsSheet {
  const cards = (of: ShareableExpectation['of']) =>
    expectations.filter((each) => each.of === of && each.state === 'current').map((each) => ({ text: each.text.trim(), confirmedOn: lastConfirmed(each)?.on ?? null }));
  return {
    kind: 'expectations',
    title: t`What we expect of each other: ${person.name}`.slice(0, 500),
    language: locale(),
    paper: settings.paper,
    fileName: fileNameOf(t`Expectations ${person.name} ${today}`),
    personName: person.name,
    calledName: calledName(person),
    role: person.role.trim(),
    team: person.team.trim(),
    managerName: settings.managerName.trim(),
    organisation: settings.organisation.trim(),
    ofThem: cards('them'),
    ofMe: cards('me'),
    preparedOn: today,
  };
}
