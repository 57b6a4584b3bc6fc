/** What a merge does with one record of an archive. */
export type MergeVerdict =
  /** Not here, so it comes in. One that was deleted for good here comes back. */
  | 'added'
  /** Changed later there than here, also when the change was to put it into the trash. */
  | 'updated'
  /** Changed later here than there: what is here stays. */
  | 'kept'
  | 'same';

/**
 * The rule of a merge: of two copies of one record the one that was changed last counts. Two that were changed at the
 * same moment are one and the same change.
 * @param here when the record was changed last here; undefined when it is not here
 */
export function mergeVerdict(there: number, here: number | undefined): MergeVerdict {
  if (here === undefined) return 'added';
  if (there === here) return 'same';
  return there > here ? 'updated' : 'kept';
}
