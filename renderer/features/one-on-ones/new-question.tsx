import { type FormEvent, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { OwnQuestion, QuestionId } from '#domain/one-on-ones/one-on-one.ts';
import { stamp } from '#domain/record.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/page.tsx';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { useNewLine } from '#components/use-new-line.ts';
import { now } from '#data/clock.ts';
import { newId } from '#data/ids.ts';
import { addOwnQuestion } from '#data/own-questions.ts';

/** Adds a question of the manager's own to the bank. */
export function NewQuestion({ themes }: { readonly themes: readonly string[] }) {
  const { text, setText, unsaved, add: addLine } = useNewLine();
  const [theme, setTheme] = useState(themes[0] ?? '');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    await addLine(() => addOwnQuestion(stamp<OwnQuestion>({ id: newId<QuestionId>(), theme, text: text.trim() }, now())));
  };
  return (
    <Section title={t`Your own question`}>
      <form onSubmit={(event) => void add(event)} className="flex flex-wrap items-end gap-3">
        <TextField label={t`Question`} description={unsaved} value={text} onChange={setText} className="min-w-56 flex-1" />
        <Select label={t`Under`} options={themes.map((name) => ({ key: name, label: name }))} value={theme} onChange={setTheme} className="w-56" />
        <Button type="submit" isDisabled={!text.trim()}>
          <Trans>Add</Trans>
        </Button>
      </form>
    </Section>
  );
}
