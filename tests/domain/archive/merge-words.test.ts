import { expect, test } from 'vitest';
import { mergeSentences } from '#domain/archive/merge-words.ts';

const none = { added: 0, updated: 0, kept: 0, same: 0, leftOut: 0 };

test.each([
  [none, 'would', ['There is nothing in it.']],
  [{ ...none, added: 1_200 }, 'would', ['1,200 records are not here yet and would come in.']],
  [{ ...none, added: 1, updated: 1, kept: 1 }, 'did', ['One record came in.', 'One record was changed later there and replaced what was here.', 'One record was changed later here and stayed.']],
  [{ ...none, same: 2 }, 'would', ['It holds nothing that is new here.', '2 records are the same.']],
  [{ ...none, same: 2 }, 'did', ['2 records are the same.']],
  [{ ...none, added: 3, leftOut: 2 }, 'would', ['3 records are not here yet and would come in.', '2 records are not as Heed writes them and would be left out.']],
] as const)('%j, what a merge %s do', (counts, tense, sentences) => expect(mergeSentences(counts, tense)).toEqual(sentences));
