import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { isolated } from '#domain/isolated.ts';

export interface NewLine {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What was typed and is still not saved, for the field's description. */
  readonly unsaved: string | undefined;
  /** Empties the field for the next line at once and saves this one. */
  readonly add: (save: () => Promise<void>) => Promise<void>;
}

/** Saving takes milliseconds; a line that takes longer cannot be saved for the time being. */
const PATIENCE_MS = 1_000;

/** A field that adds what is typed with Enter. While the disk is full its words stay in sight until they are saved. */
export function useNewLine(): NewLine {
  const [text, setText] = useState('');
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const add = async (save: () => Promise<void>) => {
    const line = text.trim();
    setText('');
    const late = setTimeout(() => setWaiting((others) => [...others, line]), PATIENCE_MS);
    await save();
    clearTimeout(late);
    setWaiting((others) => (others.includes(line) ? others.filter((other) => other !== line) : others));
  };
  return { text, setText, unsaved: waiting.length === 0 ? undefined : t`Not saved yet: ${waiting.map(isolated).join(' · ')}`, add };
}
