import { type FormEvent, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Expectation } from '#domain/expectations/expectation.ts';
import { correct, reword } from '#domain/expectations/transitions.ts';
import { Checkbox } from '#components/checkbox.tsx';
import { sayOutcome } from '#components/say-outcome.ts';
import { useShortcuts } from '#components/shortcuts.ts';
import { TextField } from '#components/text-field.tsx';
import { useShownToday } from '#components/today-context.ts';
import { EditorButtons } from '#components/editor-buttons.tsx';
import { changeExpectation } from '#data/expectations.ts';
import { undo } from '#data/undo.ts';

/** Edits a card where it stands. Enter saves, Esc leaves it as it was. */
export function ExpectationEditor({ card, onDone }: { readonly card: Expectation; readonly onDone: () => void }) {
  const today = useShownToday();
  const [text, setText] = useState(card.text);
  const [isNew, setNew] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    onDone();
    const outcome = await changeExpectation(t`Change expectation`, card.id, (stored) => (isNew ? reword(stored, text, today) : correct(stored, text)));
    sayOutcome(outcome, text.trim() === card.text ? null : isNew ? t`Changed. Say it aloud to each other again.` : t`Changed.`, undo);
  };
  useShortcuts([{ keys: 'Esc', does: t`Leave the expectation as it was`, group: t`Expectations`, worksInFields: true, run: onDone }]);
  return (
    <li className="py-3">
      <form onSubmit={(event) => void save(event)} className="grid gap-3">
        <TextField isAboutPerson label={t`Expectation`} value={text} onChange={setText} autoFocus error={text.trim() ? undefined : t`An expectation needs words.`} />
        {card.confirmations.length > 0 && (
          <Checkbox isSelected={isNew} onChange={setNew} description={t`It then counts from today, and is to be said aloud again.`}>
            <Trans>It means something else now</Trans>
          </Checkbox>
        )}
        <EditorButtons canSave={text.trim() !== ''} onDone={onDone} />
      </form>
    </li>
  );
}
