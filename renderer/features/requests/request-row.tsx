import { Link } from 'react-router';
import { Trans } from '@lingui/react/macro';
import { shortened } from '#domain/brief/brief-line.ts';
import { kindNames } from '#domain/requests/kind-words.ts';
import { nextOwed } from '#domain/requests/next-owed.ts';
import { owedSentences } from '#domain/requests/owed-sentence.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { ListRow } from '#components/list.tsx';
import { Tag } from '#components/tag.tsx';
import { When } from '#components/when.tsx';
import { stateTones, stateWords } from './state-words.ts';

const ASKED_LENGTH = 160;

/** A request in a list: what they ask for, where it stands, and what is owed next. */
export function RequestRow({ request }: { readonly request: FlexibleRequest }) {
  const owed = nextOwed(request);
  return (
    <ListRow
      evidence={
        <>
          {kindNames[request.kind]}
          {', '}
          <Trans>made <When on={request.receivedOn} /></Trans>
          {owed && (
            <>
              {` · ${owedSentences[owed.step]} `}
              <When on={owed.dueOn} />
            </>
          )}
        </>
      }
      actions={<Tag tone={stateTones[request.state]}>{stateWords[request.state]}</Tag>}
    >
      <Link to={`/requests/${request.id}`} className="text-ink no-underline wrap-anywhere hover:underline">
        <bdi>{shortened(request.asked, ASKED_LENGTH)}</bdi>
      </Link>
    </ListRow>
  );
}
