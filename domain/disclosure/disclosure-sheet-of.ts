import { plural, t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { type DisclosurePack, factText } from '#domain/disclosure/disclosure-pack.ts';
import { locale } from '#domain/language/speak.ts';
import type { Person } from '#domain/people/person.ts';
import type { DisclosureSheet } from '#domain/print/dossier-sheet.ts';
import { fileNameOf } from '#domain/print/file-name.ts';
import type { Settings } from '#domain/settings/settings.ts';

/** What the pack says about itself, on paper and on the screen. */
export function packSentences({ counts }: Pick<DisclosurePack, 'counts'>, name: string, saidAboutOthers: number): string[] {
  const { records, inTrash, maskedNames, removed } = counts;
  return [
    inTrash > 0
      ? plural(records, {
          one: `This is what Heed, a manager’s notebook on one computer, holds about ${name}: # record, of which ${inTrash} lie in the trash and go within thirty days.`,
          other: `This is what Heed, a manager’s notebook on one computer, holds about ${name}: # records, of which ${inTrash} lie in the trash and go within thirty days.`,
        })
      : plural(records, { one: `This is what Heed, a manager’s notebook on one computer, holds about ${name}: # record.`, other: `This is what Heed, a manager’s notebook on one computer, holds about ${name}: # records.` }),
    maskedNames > 0 ? plural(maskedNames, { one: 'Names of other people are masked in # place; the same number always stands for the same person.', other: 'Names of other people are masked in # places; the same number always stands for the same person.' }) : t`No name of another person stands in it.`,
    ...(removed > 0 ? [plural(removed, { one: '# passage is kept out, each marked where it stood.', other: '# passages are kept out, each marked where it stood.' })] : []),
    t`Earlier wordings of these records stay in Heed’s history until its period is over, and in backups until newer ones replace those, after twelve months at the latest. Titles of reminders that were shown stay in the list of reminders for 90 days.`,
    [
      t`Records about other people are not part of it, also where they name ${name}.`,
      ...(saidAboutOthers > 0 ? [plural(saidAboutOthers, { one: 'One of them holds a good word of theirs about somebody else.', other: '# of them hold a good word of theirs about somebody else.' })] : []),
    ].join(' '),
  ];
}

/** The pack on paper, word for word what the preview shows. */
export function disclosureSheetOf(pack: DisclosurePack, person: Pick<Person, 'name'>, saidAboutOthers: number, settings: Pick<Settings, 'organisation' | 'paper'>, today: CalendarDate): DisclosureSheet {
  return {
    kind: 'disclosure',
    title: t`What Heed holds about ${person.name}`.slice(0, 500),
    language: locale(),
    paper: settings.paper,
    fileName: fileNameOf(t`What Heed holds about ${person.name} ${today}`),
    about: t`What Heed holds about`,
    personName: person.name,
    organisation: settings.organisation.trim(),
    preparedOn: writtenDate(today),
    introduction: packSentences(pack, person.name, saidAboutOthers),
    sections: pack.groups.map(({ title, items }) => ({
      title,
      items: items.map((item) => ({
        title: item.title,
        notes: [writtenDate(item.on), ...(item.isInTrash ? [t`in the trash`] : []), ...(item.isPrivate ? [t`for the manager alone so far`] : [])],
        facts: item.facts.map((fact) => ({ label: fact.label, text: factText(fact) })),
      })),
    })),
  };
}
