import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { FormDialog } from '#components/form-dialog.tsx';
import { TextField } from '#components/text-field.tsx';

/** Asks why a passage stays. The reason stands where the passage stood. */
export function RemoveDialog({ passage, onRemove, onClose }: { readonly passage: string; readonly onRemove: (reason: string) => void; readonly onClose: () => void }) {
  const [reason, setReason] = useState(t`about somebody else`);
  const save = async () => {
    onRemove(reason);
    return Promise.resolve(true);
  };
  return (
    <FormDialog title={t`Keep this passage out`} confirm={t`Keep it out`} refusal={reason.trim() === '' ? t`Say why. They will see that something is missing, and may ask.` : null} onSave={save} onClose={onClose}>
      <blockquote dir="auto" className="max-h-40 overflow-y-auto border-s-2 border-line ps-3 text-soft wrap-anywhere whitespace-pre-wrap">
        {passage}
      </blockquote>
      <TextField label={t`Reason`} description={t`It stands in the pack, where the passage stood. Your record stays as it is.`} value={reason} onChange={setReason} maxLength={200} autoFocus />
    </FormDialog>
  );
}
