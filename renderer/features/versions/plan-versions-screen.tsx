import { useNavigate, useParams } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { PlanId } from '#domain/growth/development-plan.ts';
import { planParts, withWordsOf } from '#domain/history/plan-text.ts';
import { bridge } from '#bridge/bridge.ts';
import { ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Page, Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { showToast } from '#components/toast.tsx';
import { listGoalsOf } from '#data/goals.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readPerson } from '#data/people.ts';
import { changePlan, readPlan } from '#data/plans.ts';
import { undo } from '#data/undo.ts';
import { ChangedWords } from './changed-words.tsx';
import { useVersions } from './use-versions.ts';
import { VersionsPage } from './versions-page.tsx';

/** Earlier versions of a development plan, part by part. */
export function PlanVersionsScreen() {
  const id = useParams()['planId'] as PlanId;
  const navigate = useNavigate();
  const place = useLiveQuery(async () => {
    const plan = await readPlan(id);
    const person = plan && (await readPerson(plan.personId));
    return plan && person ? { person, goals: await listGoalsOf(person.id) } : null;
  }, [id]);
  const found = useVersions('plans', id);
  if (place === undefined) return null;
  if (place === null) {
    return (
      <Page title={t`Earlier versions`}>
        <EmptyState title={t`This plan is not here any more.`} actions={<ButtonLink to="/growth"><Trans>To all plans</Trans></ButtonLink>} />
      </Page>
    );
  }
  const { person, goals } = place;
  const home = `/plans/${id}`;
  return (
    <VersionsPage
      title={t`Earlier plans`}
      subtitle={<PersonName person={person} as="full" to={`/people/${person.id}/growth`} />}
      home={home}
      found={found}
      compare={(older, newer) => <ChangedParts older={planParts(older, goals)} newer={planParts(newer, goals)} />}
      onBringBack={(version) =>
        void changePlan(t`Bring an earlier plan back`, id, (plan) => withWordsOf(plan, version)).then(() => {
          showToast({ text: t`The earlier plan is back.`, undo });
          return navigate(home);
        })
      }
      onCopy={(version) => {
        const text = planParts(version, goals).flatMap(({ name, text: words }) => (words === '' ? [] : [`${name}\n${words}`]));
        void bridge.copyText(text.join('\n\n')).then(() => showToast({ text: t`Copied.` }));
      }}
    />
  );
}

type Parts = ReturnType<typeof planParts>;

function ChangedParts({ older, newer }: { readonly older: Parts; readonly newer: Parts }) {
  const changed = newer.filter(({ text }, index) => text !== older[index]?.text);
  if (changed.length === 0) return <p className="text-soft"><Trans>The words are the same.</Trans></p>;
  return changed.map(({ name, text }) => (
    <Section key={name} title={name}>
      <ChangedWords older={older.find((part) => part.name === name)?.text ?? ''} newer={text} />
    </Section>
  ));
}
