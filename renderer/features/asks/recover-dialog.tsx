import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { calledName, type Person } from '#domain/people/person.ts';
import type { Recovery, RecoveryId } from '#domain/recoveries/recovery.ts';
import { beginRecovery } from '#domain/recoveries/transitions.ts';
import { useSettings } from '#bridge/settings.ts';
import { FormDialog } from '#components/form-dialog.tsx';
import { TextField } from '#components/text-field.tsx';
import { showToast } from '#components/toast.tsx';
import { now, useToday } from '#data/clock.ts';
import { readWorkingDays } from '#data/holidays.ts';
import { newId } from '#data/ids.ts';
import { saveRecovery } from '#data/recoveries.ts';
import { undo } from '#data/undo.ts';

interface RecoverDialogProps {
  readonly person: Person;
  readonly cause: Recovery['cause'];
  /** What it was about, to begin with. */
  readonly about: string;
  readonly onClose: () => void;
}

/** Begins to make good: four steps, each with its day. */
export function RecoverDialog({ person, cause, about: first, onClose }: RecoverDialogProps) {
  const today = useToday();
  const settings = useSettings();
  const [about, setAbout] = useState(first);
  const name = calledName(person);
  const begin = async () => {
    const outcome = beginRecovery({ id: newId<RecoveryId>(), personId: person.id, about, cause }, { today, now: now(), work: await readWorkingDays(settings, today) });
    if (outcome.kind === 'refused') {
      showToast({ text: outcome.reason });
      return false;
    }
    await saveRecovery(t`Begin to put right`, outcome.value);
    showToast({ text: t`Begun. Acknowledge it to ${name} first.`, undo });
    return true;
  };
  return (
    <FormDialog title={t`Put something right`} confirm={t`Begin`} refusal={about.trim() ? null : t`Say in a sentence what went wrong.`} onSave={begin} onClose={onClose}>
      <p className="text-soft"><Trans>A mistake that is put right can leave more trust than there was before. Acknowledge it, apologise, put it right, and check back some days later.</Trans></p>
      <TextField isAboutPerson label={t`What went wrong for ${name}`} value={about} onChange={setAbout} autoFocus />
    </FormDialog>
  );
}
