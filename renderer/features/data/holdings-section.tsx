import { useEffect } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { HelpLink } from '#components/help-link.tsx';
import { SurveyTable } from '#components/survey-table.tsx';
import { Banner } from '#components/banner.tsx';
import { Button, ButtonLink } from '#components/button.tsx';
import { Section } from '#components/page.tsx';
import { TaskProgress } from '#components/task-progress.tsx';
import { useTask } from '#bridge/use-task.ts';
import { localZone } from '#data/clock.ts';

/** What is here now, counted from the journal. */
export function HoldingsSection() {
  const { state, start } = useTask('survey-profile');
  useEffect(() => void start({ kind: 'survey-profile' }), [start]);
  return (
    <Section
      title={t`What Heed holds`}
      help={<HelpLink section="folder" label={t`Where your data is`} />}
      description={t`Counted from the files that hold everything you have typed, with what is in the trash.`}
      actions={
        <ButtonLink size="small" to="/settings/data/damaged">
          <Trans>Look for damage</Trans>
        </ButtonLink>
      }
    >
      {state.kind === 'running' && <TaskProgress progress={state.progress} onCancel={state.cancel} />}
      {state.kind === 'ended' && state.outcome.kind === 'done' && <SurveyTable survey={state.outcome.result} zone={localZone()} />}
      {state.kind === 'ended' && state.outcome.kind !== 'done' && (
        <Banner
          actions={
            <Button size="small" onPress={() => void start({ kind: 'survey-profile' })}>
              <Trans>Count again</Trans>
            </Button>
          }
        >
          {state.outcome.kind === 'cancelled' ? t`Counting was stopped.` : t`It could not be counted. What you wrote has not changed.`}
        </Banner>
      )}
    </Section>
  );
}
