import type { FileRefusal } from './read-file.ts';
import { MOST_ROWS } from './read-file.ts';

interface Sentences {
  readonly title: string;
  readonly next: string;
}

const saveAsCsv = 'Open it in its own program, choose “Save as”, “Export” or “Download”, pick CSV, and choose that file here.';

/** What is wrong with a file and what to do about it. */
export const refusals: Readonly<Record<FileRefusal, Sentences>> = {
  'too-large': { title: 'This file is larger than 50 MB.', next: 'A list of people is much smaller. Export only the people you look after, and choose that file.' },
  empty: { title: 'This file is empty.', next: 'Export it once more, and check that it has rows.' },
  workbook: { title: 'This is a spreadsheet, not a CSV file.', next: saveAsCsv },
  pdf: { title: 'This is a PDF, not a CSV file.', next: 'Export the list from the system it came from, as CSV.' },
  calendar: { title: 'This is a calendar, not a list of people.', next: 'Its meetings can be imported under One-on-ones.' },
  'web-page': { title: 'This is a web page, not a CSV file.', next: 'Some systems give such a file the ending .xls. Open it in a spreadsheet program, save it as CSV, and choose that file here.' },
  binary: { title: 'This file is not text.', next: 'Heed reads tables saved as text. Save it as CSV in the program it came from, and choose that file here.' },
  unreadable: { title: 'This file cannot be read.', next: 'It may have been moved, or lie on a drive that is gone. Choose it again.' },
  'no-cards': { title: 'There are no contact cards of people in this file.', next: 'Export the contacts once more, with at least one person.' },
  'no-rows': { title: 'There are headings in this file, but nobody below them.', next: 'Export it once more with at least one person.' },
  'too-many-rows': { title: `This file has more than ${MOST_ROWS.toLocaleString('en-GB')} rows.`, next: 'Export only the people you look after, and choose that file.' },
};
