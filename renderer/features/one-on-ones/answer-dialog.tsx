import { useState } from 'react';
import type { Matter } from '#domain/matters/matter.ts';
import { Button } from '#components/button.tsx';
import { Dialog } from '#components/dialog.tsx';
import { TextArea } from '#components/text-field.tsx';

interface AnswerDialogProps {
  readonly matter: Matter;
  readonly onAnswer: (words: string) => void;
  readonly onClose: () => void;
}

/** Writes down what came of something a person raised. */
export function AnswerDialog({ matter, onAnswer, onClose }: AnswerDialogProps) {
  const [words, setWords] = useState(matter.answer);
  const [hasTried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (words.trim()) onAnswer(words);
  };
  return (
    <Dialog
      title="What came of it"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Leave it</Button>
          <Button kind="primary" onPress={save}>
            Save
          </Button>
        </>
      }
    >
      <p className="mb-3 wrap-anywhere">
        <bdi>{matter.text}</bdi>
      </p>
      <TextArea label="The outcome" description="“No, because …” is an answer too. It stays in the brief until you have told them." value={words} onChange={setWords} autoFocus error={hasTried && !words.trim() ? 'Say in a sentence what came of it.' : undefined} />
    </Dialog>
  );
}
