import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { bridge } from '#bridge/bridge.ts';
import { useTask } from '#bridge/use-task.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { Section } from '#components/page.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { TaskProgress } from '#components/task-progress.tsx';
import { localZone, today } from '#data/clock.ts';
import type { LeaveForm, LeaveProfile } from '#domain/leaving/leave.ts';
import type { TaskOutcome } from '#domain/tasks/task.ts';

const forms: readonly { readonly key: LeaveForm; readonly label: string; readonly detail: string }[] = [
  { key: 'pages', label: t`Pages`, detail: t`A folder of Markdown files, one for each person and each one-on-one, linked to each other. Obsidian and any text editor open it.` },
  { key: 'tables', label: t`Tables`, detail: t`A folder of CSV files, one for each kind of record, for a spreadsheet or another program.` },
  { key: 'calendar', label: t`Calendar`, detail: t`An iCalendar file of the one-on-ones to come and the days of people, with alarms. It holds names, places and what a day is called, and no notes.` },
];

type Extent = 'open' | 'everything';

/** Takes everything out of Heed in forms that other programs read. */
export function LeaveSection() {
  const { state, start, clear } = useTask('leave-profile');
  const [form, setForm] = useState<LeaveForm>('pages');
  const [extent, setExtent] = useState<Extent>('open');
  const isPrivateIn = form !== 'calendar' && extent === 'everything';
  const choose = (change: () => void) => {
    change();
    if (state.kind === 'ended') clear();
  };
  return (
    <Section title={t`For other programs`} help={<HelpLink section="other-programs" label={t`What goes into these files`} />} description={t`Copies that need no Heed to be read. They do not come back by themselves; to move Heed to another computer, export an archive.`} className="border-t border-line pt-6">
      <div className="grid gap-5">
        <RadioGroup<LeaveForm> label={t`What to write`} options={forms} value={form} onChange={(chosen) => choose(() => setForm(chosen))} />
        {form !== 'calendar' && (
          <RadioGroup<Extent>
            label={t`How much of it`}
            value={extent}
            onChange={(chosen) => choose(() => setExtent(chosen))}
            options={[
              { key: 'open', label: t`Without what is private`, detail: t`No private notes, no life and work context, no feedback, no private praise, and none of your own notes on requests.` },
              { key: 'everything', label: t`Everything`, detail: t`With all of these. Anybody who can open the files can read them.` },
            ]}
          />
        )}
        {isPrivateIn && <Banner tone="owed"><Trans>These files will hold what people told you in confidence, and they are not encrypted. Keep them where only you can read them, and delete them when they have served.</Trans></Banner>}
        {state.kind === 'running' ? (
          <TaskProgress progress={state.progress} onCancel={state.cancel} />
        ) : (
          <div>
            <Button onPress={() => void start({ kind: 'leave-profile', form, isPrivateIn, today: today(), zone: localZone() })}>{form === 'calendar' ? t`Save the calendar…` : t`Choose a folder…`}</Button>
          </div>
        )}
        {state.kind === 'ended' && <LeaveOutcome outcome={state.outcome} />}
      </div>
    </Section>
  );
}

function LeaveOutcome({ outcome }: { readonly outcome: TaskOutcome<'leave-profile'> }) {
  if (outcome.kind === 'done') return <Written result={outcome.result} />;
  if (outcome.kind === 'cancelled') return <Banner><Trans>Nothing was written.</Trans></Banner>;
  return (
    <Banner tone="danger" title={failures[outcome.reason]}>
      <Trans>Nothing was left half written, and what you have in Heed has not changed.</Trans> {outcome.reason === 'other' ? t`The system says: ${outcome.detail}` : t`Choose another place, or try again.`}
    </Banner>
  );
}

const failures = { 'disk-full': t`The disk is full.`, 'read-only': t`Heed may not write there.`, 'in-use': t`Another program has that file open.`, other: t`The files could not be written.` } as const;

const Written = ({ result: { path, files } }: { readonly result: LeaveProfile['result'] }) => (
  <Banner
    actions={
      <Button size="small" onPress={() => void bridge.revealFile(path)}>
        <Trans>Show in folder</Trans>
      </Button>
    }
  >
    <Plural value={files} one={<span>Saved as <bdi className="break-all">{path}</bdi></span>} other={<span># files are saved in <bdi className="break-all">{path}</bdi></span>} />
  </Banner>
);
