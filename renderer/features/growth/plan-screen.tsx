import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconDots } from '@tabler/icons-react';
import { useNavigate, useParams } from 'react-router';
import type { DevelopmentPlan, PlanId } from '#domain/growth/development-plan.ts';
import type { Goal } from '#domain/growth/goal.ts';
import { agree, reopen, review } from '#domain/growth/plan-states.ts';
import type { Person } from '#domain/people/person.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { Button, ButtonLink, IconButton } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { ExportOutcomeBanner } from '#components/export-outcome.tsx';
import { Menu } from '#components/menu.tsx';
import { Page } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { ProgressBar } from '#components/progress-bar.tsx';
import { sayOutcome } from '#components/say-outcome.ts';
import { useShortcuts } from '#components/shortcuts.ts';
import { Tag } from '#components/tag.tsx';
import { useSettings } from '#bridge/settings.ts';
import { revealFile, useExport } from '#bridge/use-export.ts';
import { useToday } from '#data/clock.ts';
import { listGoalsOf } from '#data/goals.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readPerson } from '#data/people.ts';
import { changePlan, deletePlan, readPlan, restorePlan } from '#data/plans.ts';
import { sheetOf } from './plan-documents.ts';
import { PlanForm } from './plan-form.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { planStateWords } from './plan-words.ts';
import { useEditedRecord } from '#data/use-edited-record.ts';

/** Reads the plan with its person and goals, then lets one edit it beside the page that it becomes. */
export function PlanScreen() {
  const id = useParams()['planId'] as PlanId;
  const settings = useSettings();
  const found = useLiveQuery(async () => {
    const plan = await readPlan(id);
    return { plan, person: plan && (await readPerson(plan.personId)), goals: plan ? await listGoalsOf(plan.personId) : [] };
  }, [id]);
  if (!found) return null;
  if (!found.plan || !found.person) {
    return (
      <Page title={t`Development plan`}>
        <EmptyState title={t`This plan is not here any more.`} actions={<ButtonLink to="/growth"><Trans>To all plans</Trans></ButtonLink>}>
          <Trans>It may have been deleted. Undo brings it back.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return <PlanEditor key={id} stored={found.plan} person={found.person} goals={found.goals} settings={settings} />;
}

interface PlanEditorProps {
  readonly stored: DevelopmentPlan;
  readonly person: Person;
  readonly goals: readonly Goal[];
  readonly settings: Settings;
}

function PlanEditor({ stored, person, goals, settings }: PlanEditorProps) {
  const today = useToday();
  const goTo = useNavigate();
  const plan = useEditedRecord(stored, (label, change) => changePlan(label, stored.id, change));
  const { state, start, cancel } = useExport();

  useShortcuts([{ keys: 'Alt+V', does: t`Earlier versions of the plan`, group: t`Development plan`, worksInFields: true, run: () => void goTo(`/plans/${stored.id}/versions`) }]);
  const remove = async () => {
    sayOutcome(await deletePlan(stored), t`The plan is deleted.`, () => restorePlan(stored));
    await goTo(`/people/${person.id}/growth`);
  };
  const exportNow = () => void start([sheetOf({ person, plan: plan.value }, goals, settings, today)], 'one-file');

  return (
    <Page
      title={t`Development plan`}
      width="full"
      subtitle={
        <span className="flex flex-wrap items-center gap-x-2">
          <PersonName person={person} as="full" to={`/people/${person.id}/growth`} />
          <Tag>{planStateWords[plan.value.state]}</Tag>
        </span>
      }
      actions={
        <>
          <StateButton plan={plan.value} onChange={(label, change) => plan.act(label, change)} />
          <Button kind="primary" isDisabled={state.kind === 'running'} onPress={exportNow}>
            <Trans>Export PDF…</Trans>
          </Button>
          <Menu
            label={t`More for this plan`}
            trigger={<IconButton label={t`More`} icon={<IconDots size="1.125rem" aria-hidden />} />}
            items={[
              ...(plan.value.state === 'draft' ? [] : [{ key: 'reopen', label: t`Back to draft`, onAction: () => plan.act(t`Reopen plan`, reopen) }]),
              { key: 'versions', label: t`Earlier versions`, onAction: () => void goTo(`/plans/${stored.id}/versions`) },
              { key: 'delete', label: t`Delete the plan`, isDangerous: true, onAction: () => void remove() },
            ]}
          />
        </>
      }
    >
      <div className="mb-6 empty:hidden">
        {state.kind === 'running' && <ProgressBar label={t`Making the PDF`} done={0} total={null} onCancel={cancel} />}
        {state.kind === 'ended' && <ExportOutcomeBanner outcome={state.outcome} onReveal={revealFile} />}
      </div>
      <div className="grid items-start gap-6 @2xl:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
        <PlanForm plan={plan} person={person} goals={goals} />
        <PlanPreview plan={plan.value} person={person} goals={goals} settings={settings} today={today} />
      </div>
    </Page>
  );
}

/** The one next thing to do with a plan. */
function StateButton({ plan, onChange }: { readonly plan: DevelopmentPlan; readonly onChange: (label: string, change: (plan: DevelopmentPlan) => DevelopmentPlan) => void }) {
  const today = useToday();
  return plan.state === 'draft' ? (
    <Button onPress={() => onChange(t`Agree on plan`, (record) => agree(record, today))}><Trans>Agreed today</Trans></Button>
  ) : (
    <Button onPress={() => onChange(t`Review plan`, (record) => review(record, today))}><Trans>Reviewed today</Trans></Button>
  );
}
