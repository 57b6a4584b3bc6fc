import { assertNever } from '#domain/assert-never.ts';
import type { Person } from '#domain/people/person.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { PersonName } from '#components/person-name.tsx';

/** Who said it first, within a sentence: "Tom said it". */
export function Origin({ praise, people }: { readonly praise: Praise; readonly people: readonly Person[] }) {
  switch (praise.source) {
    case 'mine':
      return <>You noticed it</>;
    case 'relayed': {
      const colleague = people.find(({ id }) => id === praise.fromPersonId);
      return (
        <>
          {colleague ? <PersonName person={colleague} to={`/people/${colleague.id}/praise`} /> : <bdi>{praise.fromName}</bdi>} said it
        </>
      );
    }
    case 'customer':
      return praise.customer ? (
        <>
          <bdi>{praise.customer}</bdi>, a customer, said it
        </>
      ) : (
        <>A customer said it</>
      );
    default:
      return assertNever(praise);
  }
}
