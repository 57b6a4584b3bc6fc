import { t } from '@lingui/core/macro';
import { writtenNumber } from '#domain/language/written.ts';
import type { FileRefusal } from './read-file.ts';
import { MOST_ROWS } from './read-file.ts';

interface Sentences {
  readonly title: string;
  readonly next: string;
}

const saveAsCsv = t`Open it in its own program, choose “Save as”, “Export” or “Download”, pick CSV, and choose that file here.`;

/** What is wrong with a file and what to do about it. */
export const refusals: Readonly<Record<FileRefusal, Sentences>> = {
  'too-large': { title: t`This file is larger than 50 MB.`, next: t`A list of people is much smaller. Export only the people you look after, and choose that file.` },
  empty: { title: t`This file is empty.`, next: t`Export it once more, and check that it has rows.` },
  workbook: { title: t`This is a spreadsheet, not a CSV file.`, next: saveAsCsv },
  pdf: { title: t`This is a PDF, not a CSV file.`, next: t`Export the list from the system it came from, as CSV.` },
  calendar: { title: t`This is a calendar, not a list of people.`, next: t`Its meetings can be imported under One-on-ones.` },
  'web-page': { title: t`This is a web page, not a CSV file.`, next: t`Some systems give such a file the ending .xls. Open it in a spreadsheet program, save it as CSV, and choose that file here.` },
  binary: { title: t`This file is not text.`, next: t`Heed reads tables saved as text. Save it as CSV in the program it came from, and choose that file here.` },
  unreadable: { title: t`This file cannot be read.`, next: t`It may have been moved, or lie on a drive that is gone. Choose it again.` },
  'no-cards': { title: t`There are no contact cards of people in this file.`, next: t`Export the contacts once more, with at least one person.` },
  'no-rows': { title: t`There are headings in this file, but nobody below them.`, next: t`Export it once more with at least one person.` },
  'too-many-rows': { title: t`This file has more than ${writtenNumber(MOST_ROWS)} rows.`, next: t`Export only the people you look after, and choose that file.` },
};
