import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { kindNames } from '#domain/requests/kind-words.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/page.tsx';
import { PrivateArea } from '#components/private-area.tsx';
import { TextArea } from '#components/text-field.tsx';
import { When } from '#components/when.tsx';
import { changeRequest } from '#data/requests.ts';
import { useDraft } from '#data/use-draft.ts';
import { requestFigures } from './request-figures.ts';

/** What they ask for, and what the manager keeps to themselves about it. */
export function RequestFacts({ request, onCorrect }: { readonly request: FlexibleRequest; readonly onCorrect: () => void }) {
  const note = useDraft(request.privateNote, async (privateNote) => {
    await changeRequest(t`Change private note of a request`, request.id, (stored) => ({ kind: 'changed', value: { ...stored, privateNote } }));
  });
  const { receivedOn, proposedFromOn, isStatutory, isEligible, decision, whatDiffers } = request;
  return (
    <>
      <Section
        title={t`What they ask for`}
        actions={
          <Button size="small" onPress={onCorrect}>
            <Trans>Correct…</Trans>
          </Button>
        }
      >
        <p dir="auto" className="mb-3 max-w-prose whitespace-pre-wrap wrap-anywhere">
          {request.asked}
        </p>
        <p className="text-soft">
          {[kindNames[request.kind], ...requestFigures(request)].join(' · ')}
          {' · '}
          {proposedFromOn ? (
            <Trans>
              made <When on={receivedOn} />, to begin <When on={proposedFromOn} />
            </Trans>
          ) : (
            <Trans>
              made <When on={receivedOn} />
            </Trans>
          )}
          {` · ${isStatutory ? t`statutory` : t`not statutory`}`}
          {isEligible !== null && ` · ${isEligible ? t`eligible: yes` : t`eligible: no`}`}
        </p>
        {decision && decision.grounds.length > 0 && <p className="mt-2 max-w-prose">{t`Declined on: ${decision.grounds.join('; ')}.`}</p>}
      </Section>
      <PrivateArea title={t`Your note`} className="mb-10">
        <TextArea label={t`Your note`} isLabelHidden rows={2} value={note.value} onChange={note.change} onBlur={note.leave} placeholder={t`What helps you to decide. Leave out why they ask.`} />
        {whatDiffers && (
          <p className="mt-3 max-w-prose wrap-anywhere">
            <Trans>What differs from earlier ones: <bdi>{whatDiffers}</bdi></Trans>
          </p>
        )}
      </PrivateArea>
    </>
  );
}
