import { IconPlus } from '@tabler/icons-react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { inForce, isInForceOn } from '#domain/arrangements/arrangement-rules.ts';
import { arrangementWords } from '#domain/arrangements/arrangement-words.ts';
import type { Arrangement } from '#domain/arrangements/arrangement.ts';
import { calledName, type Person, type PersonId } from '#domain/people/person.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { requestInFigures } from '#domain/team/picture-words.ts';
import { Avatar } from '#components/avatar.tsx';
import { Button } from '#components/button.tsx';
import { FirstLines } from '#components/first-lines.tsx';
import { ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { useShownToday } from '#components/today-context.ts';
import { When } from '#components/when.tsx';
import type { ArrangementOrder } from './arrangement-dialog.tsx';

interface ArrangementsSectionProps {
  /** As they are stored, those that are not over. */
  readonly arrangements: readonly Arrangement[];
  /** Agreed ones and those on trial. */
  readonly requests: readonly FlexibleRequest[];
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly onEdit: (order: ArrangementOrder) => void;
}

/** Who works differently: what was agreed or is being tried, and on which days. */
export function ArrangementsSection({ arrangements, requests, people, onEdit }: ArrangementsSectionProps) {
  const today = useShownToday();
  const placed = new Set(arrangements.map(({ requestId }) => requestId));
  const waiting = requests.flatMap((request) => {
    const [force, person] = [inForce(request), people.get(request.personId)];
    return force === null || person === undefined || placed.has(request.id) || (force.to !== null && force.to < today) ? [] : [{ request, force, person }];
  });
  const own = arrangements.flatMap((arrangement) => {
    const person = people.get(arrangement.personId);
    const request = requests.find(({ id }) => id === arrangement.requestId);
    return person && (arrangement.requestId === null || request) ? [{ arrangement, person, request }] : [];
  });
  const rows = [
    ...own.map(({ arrangement, person, request }) => (
      <ListRow
        key={arrangement.id}
        before={<Avatar person={person} size="small" />}
        evidence={<Evidence request={request} from={arrangement.fromOn} to={arrangement.toOn} />}
        actions={
          <Button size="small" aria-label={t`Change how the week of ${calledName(person)} differs`} onPress={() => onEdit({ arrangement, personId: person.id, requestId: arrangement.requestId, fromOn: arrangement.fromOn })}>
            <Trans>Change</Trans>
          </Button>
        }
      >
        <PersonName person={person} to={`/people/${person.id}`} className="font-medium" /> <span className="wrap-anywhere">{arrangementWords(arrangement)}</span>
      </ListRow>
    )),
    ...waiting.map(({ request, force, person }) => (
      <ListRow
        key={request.id}
        before={<Avatar person={person} size="small" />}
        evidence={<Evidence request={request} from={force.from} to={force.to} />}
        actions={
          <Button size="small" aria-label={t`Say on which days the week of ${calledName(person)} differs`} onPress={() => onEdit({ arrangement: null, personId: person.id, requestId: request.id, fromOn: force.from })}>
            <Trans>Say on which days</Trans>
          </Button>
        }
      >
        <PersonName person={person} to={`/people/${person.id}`} className="font-medium" /> {isInForceOn(force, today) ? requestInFigures(request) : t`${requestInFigures(request)}, not yet`}
      </ListRow>
    )),
  ];
  return (
    <Section
      title={t`Who works differently`}
      description={rows.length === 0 ? t`Nobody, as far as Heed knows. What you agree on a request to work differently comes here by itself.` : undefined}
      actions={
        <Button onPress={() => onEdit({ arrangement: null, personId: null, requestId: null, fromOn: today })}>
          <IconPlus size="1.125rem" aria-hidden /> <Trans>New arrangement</Trans>
        </Button>
      }
    >
      {rows.length > 0 && <FirstLines lines={rows} />}
    </Section>
  );
}

/** Since when and how long, and what it stands on. */
function Evidence({ request, from, to }: { readonly request: FlexibleRequest | undefined; readonly from: Arrangement['fromOn']; readonly to: Arrangement['toOn'] }) {
  const today = useShownToday();
  return (
    <>
      <Span from={from} to={to} hasBegun={from <= today} />
      {request && (
        <>
          {' · '}
          <Link to={`/requests/${request.id}`} className="text-soft hover:text-ink">
            {request.state === 'trial' ? t`On trial, as they asked` : t`Agreed, as they asked`}
          </Link>
        </>
      )}
    </>
  );
}

function Span({ from, to, hasBegun }: { readonly from: Arrangement['fromOn']; readonly to: Arrangement['toOn']; readonly hasBegun: boolean }) {
  if (to === null) {
    return hasBegun ? (
      <Trans>
        Since <When on={from} />
      </Trans>
    ) : (
      <Trans>
        From <When on={from} />
      </Trans>
    );
  }
  return hasBegun ? (
    <Trans>
      Since <When on={from} />, until <When on={to} />
    </Trans>
  ) : (
    <Trans>
      From <When on={from} />, until <When on={to} />
    </Trans>
  );
}
