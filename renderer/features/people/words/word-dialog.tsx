import { type FormEvent, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import { Dialog } from '#components/dialog.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { TextField } from '#components/text-field.tsx';
import { useToday } from '#data/clock.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { isolated } from '#domain/isolated.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import type { Touch, TouchWay } from '#domain/touches/touch.ts';
import { discardWord, logWordWith, rewriteWord } from './log-word.ts';

const ways = [
  { key: 'in-person', label: t`In passing` },
  { key: 'call', label: t`A call` },
  { key: 'chat', label: t`A chat` },
] as const satisfies readonly { key: TouchWay; label: string }[];

/** A word with somebody: when it was, how, and a few words about it. All but the day may stay unsaid. */
export function WordDialog({ person, touch, onClose }: { readonly person: Person; readonly touch: Touch | null; readonly onClose: () => void }) {
  const today = useToday();
  const [on, setOn] = useState<CalendarDate | null>(touch?.on ?? today);
  const [how, setHow] = useState<TouchWay | null>(touch?.how ?? null);
  const [note, setNote] = useState(touch?.note ?? '');
  const isLater = on !== null && on > today;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (on === null || isLater) return;
    onClose();
    void (touch ? rewriteWord(touch, { on, how, note }) : logWordWith(person, { on, how, note }));
  };
  return (
    <Dialog title={t`A word with ${isolated(calledName(person))}`} isOpen onClose={onClose} width="small">
      <form onSubmit={submit} className="grid gap-4">
        <TextField isAboutPerson label={t`What it was about`} value={note} onChange={setNote} autoFocus maxLength={500} description={t`May stay empty. It stands in their timeline.`} />
        <RadioGroup label={t`How`} options={ways} value={how} onChange={setHow} layout="row" />
        <DateField label={t`On`} value={on} onChange={setOn} error={on === null ? t`Choose a day.` : isLater ? t`That day is still to come.` : undefined} />
        <div className="flex flex-wrap justify-end gap-2">
          {touch && (
            <Button
              kind="quiet"
              className="me-auto text-danger"
              onPress={() => {
                onClose();
                void discardWord(touch);
              }}
            >
              <Trans>Delete</Trans>
            </Button>
          )}
          <Button onPress={onClose}><Trans>Cancel</Trans></Button>
          <Button kind="primary" type="submit">
            {touch ? t`Change` : t`Log it`}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
