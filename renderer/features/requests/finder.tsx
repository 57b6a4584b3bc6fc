import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { shortened } from '#domain/brief/brief-line.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import type { Comparable } from '#domain/requests/comparable.ts';
import { kindNames } from '#domain/requests/kind-words.ts';
import { PersonName } from '#components/person-name.tsx';
import { PrivateArea } from '#components/private-area.tsx';
import { Tag } from '#components/tag.tsx';
import { TextArea } from '#components/text-field.tsx';
import { stateWords } from './state-words.ts';
import { requestFigures } from './request-figures.ts';

interface FinderProps {
  readonly comparable: readonly Comparable[];
  readonly whatDiffers: string;
  readonly onAnswer: (words: string) => void;
}

const REASON_LENGTH = 140;

/** How the manager decided requests like this one, side by side, and the question what differs: other people's cases, so behind the veil. */
export function Finder({ comparable, whatDiffers, onAnswer }: FinderProps) {
  if (comparable.length === 0) return <p className="text-soft"><Trans>You have not decided on a request like this one before. What you say now is what the next one will be compared with.</Trans></p>;
  return (
    <PrivateArea title={t`Decided before`}>
      <div className="grid gap-3">
        <p className="text-soft">{plural(comparable.length, { one: 'You decided on one request like this before.', other: 'You decided on # requests like this before.' })} <Trans>They are found by kind, place, days, hours, role and team, never by what anybody wrote.</Trans></p>
        <ul className="grid gap-3 @lg:grid-cols-2 @3xl:grid-cols-3">
          {comparable.map((each) => (
            <Earlier key={each.request.id} comparable={each} />
          ))}
        </ul>
        <TextArea label={t`What differs here?`} description={t`For your eyes only, and kept with the decision. If nothing differs, the answer should not either.`} rows={2} value={whatDiffers} onChange={onAnswer} />
      </div>
    </PrivateArea>
  );
}

function Earlier({ comparable: { request, person, alike } }: { readonly comparable: Comparable }) {
  const { decision, appeal } = request;
  if (decision === null) return null;
  const isAgreed = decision.outcome === 'agreed' || appeal?.outcome === 'agreed';
  return (
    <li className="grid content-start gap-1 rounded-md border border-line bg-sheet px-3 py-2 text-sm">
      <p className="flex flex-wrap items-center gap-x-2">
        <PersonName person={person} className="font-medium" />
        <Tag tone={isAgreed ? 'accent' : 'plain'}>{appeal?.outcome === 'agreed' ? t`agreed on appeal` : stateWords[decision.outcome]}</Tag>
        <span className="text-soft">{request.decidedOn && writtenDate(request.decidedOn)}</span>
      </p>
      <p>
        {kindNames[request.kind]}
        {requestFigures(request).map((figure) => ` · ${figure}`)}
      </p>
      {decision.grounds.length > 0 && <p>{t`On: ${decision.grounds.join('; ')}`}</p>}
      {decision.explanation && (
        <p className="wrap-anywhere">
          <bdi>{shortened(decision.explanation, REASON_LENGTH)}</bdi>
        </p>
      )}
      {person.role && (
        <p className="text-soft">
          <bdi>{[person.role, person.team].filter(Boolean).join(', ')}</bdi>
        </p>
      )}
      <p className="text-soft">{t`Alike: ${alike.join(', ')}`}</p>
    </li>
  );
}
