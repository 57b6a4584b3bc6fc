import { useEffect } from 'react';
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
      title="What Heed holds"
      help={<HelpLink section="folder" label="Where your data is" />}
      description="Counted from the files that hold everything you have typed, with what is in the trash."
      actions={
        <ButtonLink size="small" to="/settings/data/damaged">
          Look for damage
        </ButtonLink>
      }
    >
      {state.kind === 'running' && <TaskProgress progress={state.progress} onCancel={state.cancel} />}
      {state.kind === 'ended' && state.outcome.kind === 'done' && <SurveyTable survey={state.outcome.result} zone={localZone()} />}
      {state.kind === 'ended' && state.outcome.kind !== 'done' && (
        <Banner
          actions={
            <Button size="small" onPress={() => void start({ kind: 'survey-profile' })}>
              Count again
            </Button>
          }
        >
          {state.outcome.kind === 'cancelled' ? 'Counting was stopped.' : 'It could not be counted. What you wrote has not changed.'}
        </Banner>
      )}
    </Section>
  );
}
