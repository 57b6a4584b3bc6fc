import { Link } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { nextStepOf } from '#domain/recoveries/next-step.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { RecoveryStepKind } from '#domain/recoveries/recovery.ts';
import { HelpLink } from '#components/help-link.tsx';
import { List, ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { When } from '#components/when.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { listOpenRecoveriesOf } from '#data/recoveries.ts';

const steps: Record<RecoveryStepKind, string> = { acknowledge: t`acknowledge it`, apologise: t`apologise`, 'put-right': t`put it right`, 'check-back': t`check back` };

/** What went wrong with a person and is being put right, above everything else about them. Nothing while there is none. */
export function OpenRecoveries({ personId }: { readonly personId: PersonId }) {
  const recoveries = useLiveQuery(() => listOpenRecoveriesOf(personId), [personId]);
  if (!recoveries || recoveries.length === 0) return null;
  return (
    <Section title={t`To put right`} help={<HelpLink section="putting-right" label={t`How to put something right`} />}>
      <List>
        {recoveries.map((recovery) => {
          const next = nextStepOf(recovery);
          return (
            <ListRow key={recovery.id} evidence={next && <Trans>Next: {steps[next.kind]}, <When on={next.step.dueOn} /></Trans>}>
              <Link to={`/people/${personId}/asks`} className="text-ink wrap-anywhere no-underline hover:underline">
                <bdi>{recovery.about}</bdi>
              </Link>
            </ListRow>
          );
        })}
      </List>
    </Section>
  );
}
