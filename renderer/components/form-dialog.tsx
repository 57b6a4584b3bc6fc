import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Trans } from '@lingui/react/macro';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { Dialog, type DialogProps } from './dialog.tsx';

interface FormDialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly width?: DialogProps['width'];
  readonly children: ReactNode;
  /** Why it cannot be done as it stands; shown once one tried. */
  readonly refusal: string | null;
  /** Nothing can be done about the refusal in this dialog. */
  readonly isBlocked?: boolean;
  /** Answers whether it was saved. If not, it has said why, and the dialog stays with what was typed. */
  readonly onSave: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** A dialog with fields: Enter saves, a refusal stands beside the fields in its own words, Esc steps back, a press beside it does not. */
export function FormDialog({ title, confirm, width = 'normal', children, refusal, isBlocked = false, onSave, onClose }: FormDialogProps) {
  const formId = useId();
  const [hasTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    // While the disk is full saving waits; a second press must not save it twice.
    if (refusal !== null || isBlocked || isSaving) return;
    setSaving(true);
    try {
      if (await onSave()) onClose();
    } finally {
      setSaving(false);
    }
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      width={width}
      actions={
        <>
          <Button onPress={onClose}><Trans>Leave it</Trans></Button>
          <Button kind="primary" isDisabled={isBlocked || isSaving} onPress={() => document.querySelector<HTMLFormElement>(`#${CSS.escape(formId)}`)?.requestSubmit()}>
            {confirm}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)} className="grid gap-4">
        {children}
        {hasTried && refusal !== null && <Banner tone="danger">{refusal}</Banner>}
      </form>
    </Dialog>
  );
}
