import { useState } from 'react';
import { TextField } from '#components/text-field.tsx';

/** A text setting: saved when the field is left or after Enter. */
export function SavedText({ label, description, value, onSave }: { readonly label: string; readonly description: string; readonly value: string; readonly onSave: (value: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const finish = () => {
    if (typed !== null && typed.trim() !== value) onSave(typed.trim());
    setTyped(null);
  };
  return <TextField label={label} description={description} maxLength={200} value={typed ?? value} onChange={setTyped} onBlur={finish} onKeyDown={(event) => event.key === 'Enter' && finish()} />;
}
