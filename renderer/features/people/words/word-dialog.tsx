import { type FormEvent, useState } from 'react';
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
  { key: 'in-person', label: 'In passing' },
  { key: 'call', label: 'A call' },
  { key: 'chat', label: 'A chat' },
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
    <Dialog title={`A word with ${isolated(calledName(person))}`} isOpen onClose={onClose} width="small">
      <form onSubmit={submit} className="grid gap-4">
        <TextField isAboutPerson label="What it was about" value={note} onChange={setNote} autoFocus maxLength={500} description="May stay empty. It stands in their timeline." />
        <RadioGroup label="How" options={ways} value={how} onChange={setHow} layout="row" />
        <DateField label="On" value={on} onChange={setOn} error={on === null ? 'Choose a day.' : isLater ? 'That day is still to come.' : undefined} />
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
              Delete
            </Button>
          )}
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit">
            {touch ? 'Change' : 'Log it'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
