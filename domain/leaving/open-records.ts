import type { LeavingRecords } from '#domain/leaving/leaving-records.ts';
import { isOpenPraise, isShared, type OpenPerson, openPerson, type OpenPraise, type OpenRequest, openRequest } from '#domain/leaving/person-file.ts';
import type { SharedNote } from '#domain/one-on-ones/one-on-one.ts';

/** Everything that is to leave but what Heed veils: there is no feedback, and no field for a private text. */
export type OpenRecords = Omit<LeavingRecords, 'people' | 'requests' | 'notes' | 'praise' | 'feedback' | 'weekReviews'> & {
  readonly people: readonly OpenPerson[];
  readonly requests: readonly OpenRequest[];
  readonly notes: readonly SharedNote[];
  readonly praise: readonly OpenPraise[];
  readonly feedback?: never;
  readonly weekReviews?: never;
};

export function openRecords({ feedback: _veiled, weekReviews: _own, ...records }: LeavingRecords): OpenRecords {
  return { ...records, people: records.people.map(openPerson), requests: records.requests.map(openRequest), notes: records.notes.filter(isShared), praise: records.praise.filter(isOpenPraise) };
}
