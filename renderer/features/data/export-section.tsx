import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '#components/button.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { Section } from '#components/page.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { TaskProgress } from '#components/task-progress.tsx';
import { TextField } from '#components/text-field.tsx';
import { isLongEnough, SHORTEST_PASSPHRASE } from '#domain/protection/passphrase.ts';
import { useTask } from '#bridge/use-task.ts';
import { ExportEnd } from './export-end.tsx';

type Way = 'sealed' | 'plain';

/** Writes everything into one file. */
export function ExportSection() {
  const { state, start } = useTask('export-archive');
  const [way, setWay] = useState<Way>('sealed');
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [error, setError] = useState<{ readonly at: 'first' | 'second'; readonly text: string } | null>(null);

  const begin = async () => {
    const found = way === 'sealed' ? wrong(passphrase, repeated) : null;
    setError(found);
    if (found) return;
    const outcome = await start({ kind: 'export-archive', passphrase: way === 'sealed' ? passphrase : null });
    if (outcome.kind !== 'done') return;
    setPassphrase('');
    setRepeated('');
  };

  return (
    <Section title={t`Take everything with you`} help={<HelpLink section="archive" label={t`What is in an archive`} />} description={t`One file with every record and your settings, complete enough to begin again from it. Heed reads it back before it says that it is saved.`} className="border-t border-line pt-6">
      <div className="flex max-w-[36rem] flex-col gap-5">
        <RadioGroup
          label={t`The file`}
          value={way}
          onChange={(next) => {
            setWay(next);
            setError(null);
          }}
          options={[
            { key: 'sealed', label: t`Sealed with a passphrase`, detail: t`Nobody reads it without the passphrase. The free program age opens it too.` },
            { key: 'plain', label: t({ context: 'not sealed', message: 'Open' }), detail: t`A zip of text files. Anybody who has the file can read all of it, private notes too.` },
          ]}
        />
        {way === 'sealed' && (
          <div className="grid gap-4 @xl:grid-cols-2">
            <TextField type="password" label={t`Passphrase`} description={t`Without it nobody opens the file, not even Heed.`} value={passphrase} onChange={setPassphrase} error={error?.at === 'first' ? error.text : null} />
            <TextField type="password" label={t`The same again`} value={repeated} onChange={setRepeated} error={error?.at === 'second' ? error.text : null} />
          </div>
        )}
        {state.kind === 'running' ? (
          <TaskProgress progress={state.progress} onCancel={state.cancel} />
        ) : (
          <Button className="self-start" onPress={() => void begin()}>
            <Trans>Export everything…</Trans>
          </Button>
        )}
        {state.kind === 'ended' && <ExportEnd outcome={state.outcome} />}
      </div>
    </Section>
  );
}

function wrong(passphrase: string, repeated: string): { readonly at: 'first' | 'second'; readonly text: string } | null {
  if (!isLongEnough(passphrase)) return { at: 'first', text: t`Use at least ${SHORTEST_PASSPHRASE} characters. Four or five words that do not belong together are good.` };
  return passphrase === repeated ? null : { at: 'second', text: t`These two differ. Type the same passphrase twice.` };
}
