import type { MergeCounts } from '#domain/archive/archive-tasks.ts';

const records = (count: number): string => (count === 1 ? 'One record' : `${count.toLocaleString('en-GB')} records`);
const is = (count: number): string => (count === 1 ? 'is' : 'are');
const was = (count: number): string => (count === 1 ? 'was' : 'were');

/** What a merge would do or did, one sentence for each thing that is not nothing. */
export function mergeSentences({ added, updated, kept, same, leftOut }: MergeCounts, tense: 'would' | 'did'): string[] {
  const isAhead = tense === 'would';
  const isNothingNew = isAhead && added + updated === 0 && kept + same > 0;
  const sentences: [number, string][] = [
    [isNothingNew ? 1 : 0, 'It holds nothing that is new here.'],
    [added, isAhead ? `${records(added)} ${is(added)} not here yet and would come in.` : `${records(added)} came in.`],
    [updated, isAhead ? `${records(updated)} ${was(updated)} changed later there and would replace what is here.` : `${records(updated)} ${was(updated)} changed later there and replaced what was here.`],
    [kept, isAhead ? `${records(kept)} ${was(kept)} changed later here and would stay as here.` : `${records(kept)} ${was(kept)} changed later here and stayed.`],
    [same, `${records(same)} ${is(same)} the same.`],
    [leftOut, isAhead ? `${records(leftOut)} ${is(leftOut)} not as Heed writes them and would be left out.` : `${records(leftOut)} ${is(leftOut)} not as Heed writes them and ${was(leftOut)} left out.`],
  ];
  const told = sentences.filter(([count]) => count > 0).map(([, sentence]) => sentence);
  return told.length > 0 ? told : ['There is nothing in it.'];
}
