import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Person } from '#domain/people/person.ts';
import { lettersOf } from '#domain/print/letter-sheet-of.ts';
import { kindNames } from '#domain/requests/kind-words.ts';
import type { FlexibleRequest, RequestId } from '#domain/requests/request.ts';
import { ButtonLink, IconButton } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Menu } from '#components/menu.tsx';
import { Page } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { sayOutcome } from '#components/say-outcome.ts';
import { Tag } from '#components/tag.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { readPerson } from '#data/people.ts';
import { deleteRequest, readRequest } from '#data/requests.ts';
import { undo } from '#data/undo.ts';
import { Letters } from './letters.tsx';
import { type OpenDialog, RequestDialogs } from './request-dialogs.tsx';
import { RequestFacts } from './request-facts.tsx';
import { RequestHead } from './request-head.tsx';
import { menuOf } from './request-menu.ts';
import { RequestRules } from './request-rules.tsx';
import { RequestSteps } from './request-steps.tsx';
import { stateTones, stateWords } from './state-words.ts';
import { useRequestKeys } from './use-request-keys.ts';

/** Reads a request and its person, then shows where it stands and what is owed. */
export function RequestScreen() {
  const id = useParams()['requestId'] as RequestId;
  const found = useLiveQuery(async () => {
    const request = await readRequest(id);
    return { request, person: request && (await readPerson(request.personId)) };
  }, [id]);
  if (!found) return null;
  if (!found.request || !found.person) {
    return (
      <Page title={t`Request`}>
        <EmptyState title={t`This request is not here any more.`} actions={<ButtonLink to="/people"><Trans>To people</Trans></ButtonLink>}>
          <Trans>It may have been deleted. Undo brings it back.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return <RequestFile key={id} request={found.request} person={found.person} />;
}

function RequestFile({ request, person }: { readonly request: FlexibleRequest; readonly person: Person }) {
  const goTo = useNavigate();
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const hasLetter = lettersOf(request).length > 0;
  useRequestKeys(request, setOpen);

  const remove = async () => {
    sayOutcome(await deleteRequest(request), t`The request is deleted.`, undo);
    await goTo(`/people/${person.id}/asks`);
  };
  return (
    <Page
      title={t`Request to work differently`}
      width={hasLetter ? 'full' : 'page'}
      subtitle={
        <span className="flex flex-wrap items-center gap-x-2">
          <PersonName person={person} as="full" to={`/people/${person.id}/asks`} />
          <span>{kindNames[request.kind]}</span>
          <Tag tone={stateTones[request.state]}>{stateWords[request.state]}</Tag>
        </span>
      }
      actions={
        <Menu
          label={t`More for this request`}
          trigger={<IconButton label={t`More`} kind="secondary" icon={<IconDots size="1.125rem" aria-hidden />} />}
          items={[...menuOf(request, setOpen), { key: 'delete', label: t`Delete the request`, isDangerous: true, onAction: () => void remove() }]}
        />
      }
    >
      <div className={hasLetter ? 'grid items-start gap-8 @4xl:grid-cols-[minmax(0,1fr)_minmax(0,0.9fr)]' : ''}>
        <div className="min-w-0">
          <RequestHead request={request} onOpen={setOpen} />
          <RequestFacts request={request} onCorrect={() => setOpen({ kind: 'correct' })} />
          <RequestSteps request={request} />
          <RequestRules request={request} person={person} />
        </div>
        {hasLetter && <Letters request={request} person={person} />}
      </div>
      <RequestDialogs request={request} person={person} open={open} onOpen={setOpen} />
    </Page>
  );
}
