import { type FormEvent, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { locale } from '#domain/language/speak.ts';
import type { RecoveryKey } from '#domain/protection/protection.ts';
import { lastGroupOf, recoveryText, recoveryWords } from '#domain/protection/recovery-words.ts';
import { bridge } from '#bridge/bridge.ts';
import { useSettings } from '#bridge/settings.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { TextField } from '#components/text-field.tsx';
import { today } from '#data/clock.ts';
import { newId } from '#data/ids.ts';

interface RecoveryKeyStepProps {
  readonly recoveryKey: RecoveryKey;
  readonly confirm: string;
  readonly error: string | null;
  readonly isBusy: boolean;
  readonly onKept: () => void;
  readonly onBack: () => void;
}

const FILE = t`Heed recovery key`;

/** Shows the recovery key this once: to print, to save, to copy. It goes on when the person has shown that it is at hand. */
export function RecoveryKeyStep({ recoveryKey, confirm, error, isBusy, onKept, onBack }: RecoveryKeyStepProps) {
  const { paper } = useSettings();
  const [typed, setTyped] = useState('');
  const [hasTried, setTried] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const isRight = typed.replace(/[\s-]/g, '').toUpperCase() === lastGroupOf(recoveryKey);

  const print = async () => {
    const sheet = { kind: 'recovery' as const, title: recoveryWords.title, language: locale(), paper, fileName: FILE, madeOn: today(), recoveryKey: recoveryKey.text, ageIdentity: recoveryKey.ageIdentity };
    const outcome = await bridge.exportPdf(newId(), [sheet], 'one-file');
    if (outcome.kind === 'saved') setSaid(t`Saved as ${outcome.path}. Print it, and then delete the file.`);
    else if (outcome.kind === 'failed') setSaid(t`The sheet could not be saved there. Choose another place, or copy the key.`);
  };
  const save = async () => {
    const outcome = await bridge.saveText(FILE, recoveryText(recoveryKey, today()));
    if (outcome.kind === 'saved') setSaid(t`Saved as ${outcome.path}. Keep it on another disk than Heed.`);
    else if (outcome.kind === 'failed') setSaid(t`The text could not be saved there. Choose another place, or copy the key.`);
  };
  const copy = async () => {
    await bridge.copyText(`${recoveryKey.text}\n${recoveryKey.ageIdentity}\n`);
    setSaid(t`Copied. Paste it into your password manager; the clipboard holds it until you copy something else.`);
  };
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isRight && !isBusy) onKept();
  };

  return (
    <form onSubmit={goOn} className="grid gap-5" noValidate>
      <p className="max-w-prose">{recoveryWords.purpose}</p>
      <div className="rounded-md border border-line bg-sheet p-5">
        <p className="font-mono text-lg break-words tabular-nums">{recoveryKey.text}</p>
        <p className="mt-3 text-sm text-soft"><Trans>For the program age, which opens a backup without Heed:</Trans></p>
        <p className="font-mono text-sm tracking-tight break-all">{recoveryKey.ageIdentity}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => void print()}><Trans>Save as PDF to print</Trans></Button>
        <Button onPress={() => void save()}><Trans>Save as text</Trans></Button>
        <Button onPress={() => void copy()}><Trans>Copy</Trans></Button>
      </div>
      {said && <Banner>{said}</Banner>}
      <TextField
        label={t`Type the last group of four to show that you have it`}
        value={typed}
        onChange={setTyped}
        maxLength={12}
        className="max-w-sm"
        error={hasTried && !isRight ? t`Look at the four characters after the last hyphen.` : null}
      />
      {error && <Banner tone="danger">{error}</Banner>}
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" isDisabled={isBusy}>
          {isBusy ? t`Beginning…` : confirm}
        </Button>
        <Button onPress={onBack}><Trans>Back</Trans></Button>
      </div>
    </form>
  );
}
