import { t } from '@lingui/core/macro';
import { type KeyboardEvent, useState } from 'react';
import { KeyHint } from '#components/key-hint.tsx';
import { TextField } from '#components/text-field.tsx';
import { type NotePlace, storedNote } from '#data/notes.ts';

/**
 * A line for the private notes while others see the screen: dots as it is typed, and away with Enter. What stands in the
 * notes already stays out of sight.
 */
export function UnseenLine({ place }: { readonly place: NotePlace }) {
  const [line, setLine] = useState('');
  const [isKept, setKept] = useState(false);
  const keep = async () => {
    const note = storedNote(place);
    const before = await note.read();
    await note.save(before, [before.trimEnd(), line.trim()].filter(Boolean).join('\n\n'));
    setLine('');
    setKept(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || line.trim() === '') return;
    event.preventDefault();
    void keep();
  };
  const onChange = (typed: string) => {
    setLine(typed);
    setKept(false);
  };
  return (
    <div className="unseen flex w-full flex-wrap items-center gap-x-3 px-4 pb-2">
      <TextField label={t`A line that nobody sees`} isLabelHidden placeholder={t`A line that nobody sees`} value={line} onChange={onChange} onKeyDown={onKeyDown} className="min-w-48 flex-1" />
      <output className="text-sm text-private">{isKept ? t`Kept, unseen.` : <KeyHint keys="Enter" />}</output>
    </div>
  );
}
