import { t } from '@lingui/core/macro';
import type { Survey } from '#domain/archive/survey.ts';
import { takeSurvey } from '#domain/archive/take-survey.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import { newestRows } from '#electron/journal/newest-rows.ts';
import type { Work } from '#electron/tasks/work.ts';

/** Counts everything a profile holds. */
export const surveyProfile: Work<JournalSource, Survey> = async (source, { signal, progress }) => {
  const surveying = takeSurvey();
  const onRead = (done: number, total: number) => progress({ done, total, doing: t`Counting what is here` });
  for await (const { table, value } of newestRows(source, { signal, onRead })) surveying.add(table, value);
  return surveying.survey();
};
