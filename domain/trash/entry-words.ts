import { t } from '@lingui/core/macro';
import { writtenDays } from '#domain/absences/absence-words.ts';
import { assertNever } from '#domain/assert-never.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { groupBy } from '#domain/group-by.ts';
import { countedRecords, tableWords } from '#domain/journal/table-words.ts';
import { byKind, type TableRow, type TrashEntry } from '#domain/trash/trash.ts';
import { beginSentence } from '#domain/calendar/spoken-rhythm.ts';

/**
 * By what one knows a deleted record again. A day stands for what is private: the trash shows nothing that would have to
 * be veiled. Null: nothing was written, and its kind must do.
 */
export function titleOf(row: TableRow): string | null {
  switch (row.table) {
    case 'people':
    case 'templates':
    case 'occasions':
    case 'rituals':
      return row.value.name;
    case 'oneOnOnes':
      return writtenDate(row.value.on);
    case 'talkingPoints':
    case 'ownQuestions':
    case 'commitments':
    case 'matters':
    case 'expectations':
    case 'ownReminders':
      return row.value.text;
    case 'requests':
      return row.value.asked;
    case 'recoveries':
      return row.value.about;
    case 'praise':
      return row.value.whatTheyDid;
    case 'feedback':
      return writtenDate(row.value.notedOn);
    case 'goals':
      return row.value.title;
    case 'plans':
      return t`${writtenDate(row.value.fromOn)} – ${writtenDate(row.value.toOn)}`;
    case 'touches':
      return row.value.note || writtenDate(row.value.on);
    case 'absences':
    case 'arrangements':
      return writtenDays(row.value);
    case 'teams':
      return row.value.purpose || null;
    case 'weekReviews':
      return writtenDate(row.value.weekOn);
    case 'occasionMarks':
      return row.value.whatWasDone || writtenDate(row.value.on);
    case 'notes':
    case 'reminderMarks':
    case 'deletionReceipts':
      return null;
    default:
      return assertNever(row);
  }
}

/** The kind of what was deleted, as the beginning of a sentence. */
export const kindOf = ({ table }: TableRow): string => beginSentence(tableWords[table]);

/** What went along, counted: `4 one-on-ones, 7 notes, 2 promises`. Empty when nothing did. */
export const alongWords = ({ along }: Pick<TrashEntry, 'along'>): string =>
  [...groupBy(along, ({ table }) => table)]
    .toSorted(([a], [b]) => byKind(a, b))
    .map(([table, rows]) => countedRecords(table, rows.length))
    .join(', ');
