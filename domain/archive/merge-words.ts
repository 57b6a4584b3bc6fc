import { plural, t } from '@lingui/core/macro';
import type { MergeCounts } from '#domain/archive/archive-tasks.ts';

const records = (count: number): string => (plural(count, { one: 'One record', other: '# records' }));
const is = (count: number): string => (plural(count, { one: 'is', other: 'are' }));
const was = (count: number): string => (plural(count, { one: 'was', other: 'were' }));

/** What a merge would do or did, one sentence for each thing that is not nothing. */
export function mergeSentences({ added, updated, kept, same, leftOut }: MergeCounts, tense: 'would' | 'did'): string[] {
  const isAhead = tense === 'would';
  const isNothingNew = isAhead && added + updated === 0 && kept + same > 0;
  const sentences: [number, string][] = [
    [isNothingNew ? 1 : 0, t`It holds nothing that is new here.`],
    [added, isAhead ? t`${records(added)} ${is(added)} not here yet and would come in.` : t`${records(added)} came in.`],
    [updated, isAhead ? t`${records(updated)} ${was(updated)} changed later there and would replace what is here.` : t`${records(updated)} ${was(updated)} changed later there and replaced what was here.`],
    [kept, isAhead ? t`${records(kept)} ${was(kept)} changed later here and would stay as here.` : t`${records(kept)} ${was(kept)} changed later here and stayed.`],
    [same, t`${records(same)} ${is(same)} the same.`],
    [leftOut, isAhead ? t`${records(leftOut)} ${is(leftOut)} not as Heed writes them and would be left out.` : t`${records(leftOut)} ${is(leftOut)} not as Heed writes them and ${was(leftOut)} left out.`],
  ];
  const told = sentences.filter(([count]) => count > 0).map(([, sentence]) => sentence);
  return told.length > 0 ? told : [t`There is nothing in it.`];
}
