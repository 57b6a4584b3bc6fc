import { plural, t } from '@lingui/core/macro';
import type { MergeCounts } from '#domain/archive/archive-tasks.ts';

/** What a merge would do or did, one sentence for each thing that is not nothing. */
export function mergeSentences({ added, updated, kept, same, leftOut }: MergeCounts, tense: 'would' | 'did'): string[] {
  const isAhead = tense === 'would';
  const isNothingNew = isAhead && added + updated === 0 && kept + same > 0;
  const sentences: [number, string][] = [
    [isNothingNew ? 1 : 0, t`It holds nothing that is new here.`],
    [added, isAhead ? plural(added, { one: 'One record is not here yet and would come in.', other: '# records are not here yet and would come in.' }) : plural(added, { one: 'One record came in.', other: '# records came in.' })],
    [
      updated,
      isAhead
        ? plural(updated, { one: 'One record was changed later there and would replace what is here.', other: '# records were changed later there and would replace what is here.' })
        : plural(updated, { one: 'One record was changed later there and replaced what was here.', other: '# records were changed later there and replaced what was here.' }),
    ],
    [
      kept,
      isAhead
        ? plural(kept, { one: 'One record was changed later here and would stay as here.', other: '# records were changed later here and would stay as here.' })
        : plural(kept, { one: 'One record was changed later here and stayed.', other: '# records were changed later here and stayed.' }),
    ],
    [same, plural(same, { one: 'One record is the same.', other: '# records are the same.' })],
    [
      leftOut,
      isAhead
        ? plural(leftOut, { one: 'One record is not as Heed writes them and would be left out.', other: '# records are not as Heed writes them and would be left out.' })
        : plural(leftOut, { one: 'One record is not as Heed writes them and was left out.', other: '# records are not as Heed writes them and were left out.' }),
    ],
  ];
  const told = sentences.filter(([count]) => count > 0).map(([, sentence]) => sentence);
  return told.length > 0 ? told : [t`There is nothing in it.`];
}
