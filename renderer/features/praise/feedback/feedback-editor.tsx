import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Feedback } from '#domain/feedback/feedback.ts';
import { comeBackOn } from '#domain/feedback/transitions.ts';
import { Button } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { TextArea, TextField } from '#components/text-field.tsx';
import { useShownToday } from '#components/today-context.ts';
import { editFeedback } from '#data/feedback.ts';
import { type EditedRecord, useEditedRecord } from '#data/use-edited-record.ts';

interface FeedbackEditorProps {
  readonly stored: Feedback;
  readonly name: string;
  readonly onDone: () => void;
}

/** Thinks feedback through before it is said: situation, behaviour, impact, what they were aiming for, what comes next. Saved while it is typed. */
export function FeedbackEditor({ stored, name, onDone }: FeedbackEditorProps) {
  const today = useShownToday();
  const feedback = useEditedRecord(stored, (label, change) => editFeedback(label, stored.id, change));
  const [behaviour, setBehaviour] = useState(stored.behaviour);
  useShortcuts([{ keys: 'Esc', does: t`Close the feedback that is open`, group: t`Feedback`, worksInFields: true, run: onDone }]);
  const { value } = feedback;
  const edit = (change: Partial<Feedback>) => feedback.type(t`Edit private note`, (record) => ({ ...record, ...change }));
  const reword = (typed: string) => {
    setBehaviour(typed);
    if (typed.trim()) edit({ behaviour: typed });
  };
  const comeBack = (on: Feedback['followUpOn']) =>
    feedback.act(t`Set a day to come back`, (record) => {
      const outcome = comeBackOn(record, on);
      return outcome.kind === 'changed' ? outcome.value : record;
    });
  return (
    <li className="@container py-4">
      <div className="grid gap-4">
        <TextArea label={t`Situation`} description={t`When and where it was.`} rows={2} autoFocus value={value.situation} onChange={(situation) => edit({ situation })} />
        <TextField isAboutPerson label={t`Behaviour`} description={t`What they did or said, without a word about what they are.`} value={behaviour} onChange={reword} error={behaviour.trim() ? undefined : t`Say what they did. The last words stay until you type others.`} />
        <TextArea label={t`Impact`} description={t`What it did to the work, to others, to you.`} rows={2} value={value.impact} onChange={(impact) => edit({ impact })} />
        <TextArea label={t`What they were aiming for`} description={t`Ask before you tell: ${name} had a reason.`} rows={2} value={value.aim} onChange={(aim) => edit({ aim })} />
        <TextArea label={t`Next step`} description={t`What each of you will do, and what you will look for.`} rows={2} value={value.nextStep} onChange={(nextStep) => edit({ nextStep })} />
        <Coaching feedback={feedback} />
        {value.state !== 'followed-up' && <DateField label={t`Come back to it on`} description={t`You are reminded of a follow-up, never of what it is about.`} value={value.followUpOn} min={today} isClearable onChange={comeBack} />}
        {value.state !== 'drafted' && <TextArea label={t`What came of it`} rows={2} value={value.outcome} onChange={(outcome) => edit({ outcome })} />}
      </div>
      <Button size="small" className="mt-4" onPress={onDone}>
        <Trans>Done</Trans>
      </Button>
    </li>
  );
}

const questions = [
  { field: 'goal', label: t`Goal`, description: t`What would they like to be different?` },
  { field: 'reality', label: t`Reality`, description: t`What happens now, and what have they tried?` },
  { field: 'options', label: t`Options`, description: t`What could they do? And what else?` },
  { field: 'wayForward', label: t`Way forward`, description: t`What will they do, by when, and what could help?` },
] as const;

/** Questions to coach with, for whoever would rather ask than tell. Folded away until there is something in them. */
function Coaching({ feedback: { value, type } }: { readonly feedback: EditedRecord<Feedback> }) {
  const [isOpen, setOpen] = useState(() => Object.values(value.coaching).some((text) => text !== ''));
  return (
    <div>
      <Button kind="quiet" size="small" className="-ms-2.5" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {isOpen ? t`Fold the coaching questions` : t`Coaching questions`}
      </Button>
      {isOpen && (
        <div className="mt-2 grid gap-4 @2xl:grid-cols-2">
          {questions.map(({ field, label, description }) => (
            <TextArea key={field} label={label} description={description} rows={2} value={value.coaching[field]} onChange={(text) => type(t`Edit private note`, (record) => ({ ...record, coaching: { ...record.coaching, [field]: text } }))} />
          ))}
        </div>
      )}
    </div>
  );
}
