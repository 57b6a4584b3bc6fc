import { type FormEvent, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { spokenDate } from '#domain/calendar/spoken-date.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import { isOverdue } from '#domain/commitments/standing.ts';
import { changeDue, reword } from '#domain/commitments/transitions.ts';
import { changed } from '#domain/transition.ts';
import { DateField } from '#components/date-field.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { TextField } from '#components/text-field.tsx';
import { EditorButtons } from '#components/editor-buttons.tsx';
import { useToday } from '#data/clock.ts';
import { settle } from './settle.ts';

/** Edits a promise where it stands: its words and its day. Enter saves, Esc leaves it as it was. */
export function CommitmentEditor({ commitment, onDone }: { readonly commitment: Commitment; readonly onDone: () => void }) {
  const today = useToday();
  const [text, setText] = useState(commitment.text);
  const [dueOn, setDueOn] = useState<CalendarDate | null>(commitment.dueOn);
  const [reason, setReason] = useState('');
  const isDueChanged = dueOn !== commitment.dueOn;
  const kind = isOverdue(commitment, today) ? 'slip' : commitment.madeOn === today ? 'correction' : 'renegotiation';

  const save = async (event: FormEvent) => {
    event.preventDefault();
    onDone();
    const isReworded = text.trim() !== commitment.text;
    if (!isReworded && !isDueChanged) return;
    const rule = (stored: Commitment) => {
      const worded = isReworded ? reword(stored, text) : changed(stored);
      return worded.kind === 'changed' && isDueChanged ? changeDue(worded.value, dueOn, today, reason.trim()) : worded;
    };
    await settle(commitment, t`Change promise`, rule, (saved) => (isDueChanged ? (saved.dueOn === null ? t`It has no day now.` : t`Due ${spokenDate(saved.dueOn, today)} now.`) : t`Changed.`));
  };
  useShortcuts([{ keys: 'Esc', does: t`Leave the promise as it was`, group: t`Promises`, worksInFields: true, run: onDone }]);
  return (
    <li className="py-3">
      <form onSubmit={(event) => void save(event)} className="grid gap-3">
        <div className="flex flex-wrap items-start gap-2">
          <TextField isAboutPerson label={t`Promise`} value={text} onChange={setText} autoFocus error={text.trim() ? undefined : t`A promise needs words.`} className="min-w-56 flex-1" />
          <DateField label={t`Due`} value={dueOn} onChange={setDueOn} isClearable />
        </div>
        {isDueChanged && kind === 'slip' && <p className="text-sm text-soft"><Trans>It was due before today, so this counts as a slip. The day it was due stays in its history.</Trans></p>}
        {isDueChanged && kind === 'renegotiation' && <TextField label={t`Why the new day`} description={t`Agreed before it was due: renegotiated, and kept in its history.`} value={reason} onChange={setReason} />}
        <EditorButtons canSave={text.trim() !== ''} onDone={onDone} />
      </form>
    </li>
  );
}
