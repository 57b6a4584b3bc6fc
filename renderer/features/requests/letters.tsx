import { useState } from 'react';
import type { Person } from '#domain/people/person.ts';
import { exportSentence } from '#domain/print/export-sentence.ts';
import type { LetterKind } from '#domain/print/letter-sheet.ts';
import { lettersOf } from '#domain/print/letter-sheet-of.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { bridge } from '#bridge/bridge.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/page.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { showToast } from '#components/toast.tsx';
import { useToday } from '#data/clock.ts';
import { newId } from '#data/ids.ts';
import { LetterPreview, sheetOf } from './letter-preview.tsx';

const names: Record<LetterKind, string> = { trial: 'Trial agreement', agreed: 'Decision', declined: 'Decision', appeal: 'Outcome of the appeal' };

/** The letters that a request allows by now, each as the page it will be. */
export function Letters({ request, person }: { readonly request: FlexibleRequest; readonly person: Person }) {
  const settings = useSettings();
  const today = useToday();
  const letters = lettersOf(request);
  const [chosen, setChosen] = useState<LetterKind | null>(null);
  const [isSaving, setSaving] = useState(false);
  const letter = chosen !== null && letters.includes(chosen) ? chosen : letters.at(-1);
  if (letter === undefined) return null;
  const save = async () => {
    setSaving(true);
    const text = exportSentence(await bridge.exportPdf(newId(), [sheetOf(request, person, letter, settings, today)], 'one-file'));
    setSaving(false);
    if (text !== null) showToast({ text });
  };
  return (
    <Section
      title="Letter"
      description="Made of what both sides know; your private note and what differs are not among it. Not legal advice."
      actions={
        <Button kind="primary" isDisabled={isSaving} onPress={() => void save()}>
          Export PDF…
        </Button>
      }
    >
      {letters.length > 1 && <RadioGroup label="Which letter" isLabelHidden layout="row" options={letters.map((key) => ({ key, label: names[key] }))} value={letter} onChange={setChosen} className="mb-3" />}
      {settings.managerName === '' && <p className="mb-3 text-sm text-soft">Your name is missing under the letter. Write it down in Settings.</p>}
      <LetterPreview request={request} person={person} letter={letter} />
    </Section>
  );
}
