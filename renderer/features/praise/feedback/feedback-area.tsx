import { type FormEvent, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { draftFeedback } from '#domain/feedback/transitions.ts';
import type { FeedbackId } from '#domain/feedback/feedback.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { Button } from '#components/button.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { List } from '#components/list.tsx';
import { PrivateArea } from '#components/private-area.tsx';
import { TextField } from '#components/text-field.tsx';
import { useShownToday } from '#components/today-context.ts';
import { useNewLine } from '#components/use-new-line.ts';
import { now } from '#data/clock.ts';
import { addFeedback, listFeedbackOf } from '#data/feedback.ts';
import { newId } from '#data/ids.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { FeedbackRow } from './feedback-row.tsx';

/** Feedback to a person, behind the veil: praise in public, correct in private. Nothing of it is in any document or notification. */
export function FeedbackArea({ person }: { readonly person: Person }) {
  const today = useShownToday();
  const { text, setText, unsaved, add: addLine } = useNewLine();
  const [editedId, setEditedId] = useState<FeedbackId | null>(null);
  const feedback = useLiveQuery(() => listFeedbackOf(person.id), [person.id]) ?? [];
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    const draft = draftFeedback({ id: newId<FeedbackId>(), personId: person.id, behaviour: text, notedOn: today }, now());
    setEditedId(draft.id);
    await addLine(() => addFeedback(draft));
  };
  return (
    <PrivateArea title={t`Feedback`}>
      <form onSubmit={(event) => void add(event)} className="flex flex-wrap items-end gap-2">
        <TextField isAboutPerson label={t`What ${calledName(person)} did, as one could film it`} description={unsaved} value={text} onChange={setText} className="min-w-56 flex-1" />
        <Button type="submit"><Trans>Think it through</Trans></Button>
        <HelpLink section="feedback" label={t`Where feedback goes and where it never does`} />
      </form>
      {feedback.length > 0 && (
        <List aria-label={t`Feedback`} className="mt-4">
          {feedback.map((each) => (
            <FeedbackRow key={each.id} feedback={each} name={calledName(person)} isEditing={each.id === editedId} onEdit={(isEditing) => setEditedId(isEditing ? each.id : null)} />
          ))}
        </List>
      )}
    </PrivateArea>
  );
}
