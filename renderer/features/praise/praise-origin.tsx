import { Trans } from '@lingui/react/macro';
import { assertNever } from '#domain/assert-never.ts';
import type { Person } from '#domain/people/person.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { PersonName } from '#components/person-name.tsx';

/** Who said it first, within a sentence: "Tom said it". */
export function Origin({ praise, people }: { readonly praise: Praise; readonly people: readonly Person[] }) {
  switch (praise.source) {
    case 'mine':
      return <Trans>You noticed it</Trans>;
    case 'relayed': {
      const colleague = people.find(({ id }) => id === praise.fromPersonId);
      const name = colleague ? <PersonName person={colleague} to={`/people/${colleague.id}/praise`} /> : <bdi>{praise.fromName}</bdi>;
      return (
        <Trans>
          {name} said it
        </Trans>
      );
    }
    case 'customer':
      return praise.customer ? (
        <Trans>
          <bdi>{praise.customer}</bdi>, a customer, said it
        </Trans>
      ) : (
        <Trans>A customer said it</Trans>
      );
    default:
      return assertNever(praise);
  }
}
