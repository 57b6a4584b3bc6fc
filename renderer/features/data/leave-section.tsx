import { useState } from 'react';
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
  { key: 'pages', label: 'Pages', detail: 'A folder of Markdown files, one for each person and each one-on-one, linked to each other. Obsidian and any text editor open it.' },
  { key: 'tables', label: 'Tables', detail: 'A folder of CSV files, one for each kind of record, for a spreadsheet or another program.' },
  { key: 'calendar', label: 'Calendar', detail: 'An iCalendar file of the one-on-ones to come and the days of people, with alarms. It holds names, places and what a day is called, and no notes.' },
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
    <Section title="For other programs" help={<HelpLink section="other-programs" label="What goes into these files" />} description="Copies that need no Heed to be read. They do not come back by themselves; to move Heed to another computer, export an archive." className="border-t border-line pt-6">
      <div className="grid gap-5">
        <RadioGroup<LeaveForm> label="What to write" options={forms} value={form} onChange={(chosen) => choose(() => setForm(chosen))} />
        {form !== 'calendar' && (
          <RadioGroup<Extent>
            label="How much of it"
            value={extent}
            onChange={(chosen) => choose(() => setExtent(chosen))}
            options={[
              { key: 'open', label: 'Without what is private', detail: 'No private notes, no life and work context, no feedback, no private praise, and none of your own notes on requests.' },
              { key: 'everything', label: 'Everything', detail: 'With all of these. Anybody who can open the files can read them.' },
            ]}
          />
        )}
        {isPrivateIn && <Banner tone="owed">These files will hold what people told you in confidence, and they are not encrypted. Keep them where only you can read them, and delete them when they have served.</Banner>}
        {state.kind === 'running' ? (
          <TaskProgress progress={state.progress} onCancel={state.cancel} />
        ) : (
          <div>
            <Button onPress={() => void start({ kind: 'leave-profile', form, isPrivateIn, today: today(), zone: localZone() })}>{form === 'calendar' ? 'Save the calendar…' : 'Choose a folder…'}</Button>
          </div>
        )}
        {state.kind === 'ended' && <LeaveOutcome outcome={state.outcome} />}
      </div>
    </Section>
  );
}

function LeaveOutcome({ outcome }: { readonly outcome: TaskOutcome<'leave-profile'> }) {
  if (outcome.kind === 'done') return <Written result={outcome.result} />;
  if (outcome.kind === 'cancelled') return <Banner>Nothing was written.</Banner>;
  return (
    <Banner tone="danger" title={failures[outcome.reason]}>
      Nothing was left half written, and what you have in Heed has not changed. {outcome.reason === 'other' ? `The system says: ${outcome.detail}` : 'Choose another place, or try again.'}
    </Banner>
  );
}

const failures = { 'disk-full': 'The disk is full.', 'read-only': 'Heed may not write there.', 'in-use': 'Another program has that file open.', other: 'The files could not be written.' } as const;

const Written = ({ result: { path, files } }: { readonly result: LeaveProfile['result'] }) => (
  <Banner
    actions={
      <Button size="small" onPress={() => void bridge.revealFile(path)}>
        Show in folder
      </Button>
    }
  >
    {files === 1 ? 'Saved as ' : `${files.toLocaleString('en-GB')} files are saved in `}
    <bdi className="break-all">{path}</bdi>
  </Banner>
);
