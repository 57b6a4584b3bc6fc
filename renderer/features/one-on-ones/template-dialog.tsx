import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Template } from '#domain/one-on-ones/one-on-one.ts';
import { Button } from '#components/button.tsx';
import { Dialog } from '#components/dialog.tsx';
import { TextArea, TextField } from '#components/text-field.tsx';

interface TemplateDialogProps {
  readonly template: Template;
  readonly onSave: (template: Template) => void;
  readonly onClose: () => void;
}

/** Writes a template: its name and the Markdown a new note begins with. */
export function TemplateDialog({ template, onSave, onClose }: TemplateDialogProps) {
  const [name, setName] = useState(template.name);
  const [body, setBody] = useState(template.body);
  const [hasTried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (name.trim()) onSave({ ...template, name: name.trim(), body });
  };
  return (
    <Dialog
      title={t`Template`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}><Trans>Leave it</Trans></Button>
          <Button kind="primary" onPress={save}>
            <Trans>Save</Trans>
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <TextField label={t`Name`} value={name} onChange={setName} autoFocus error={hasTried && !name.trim() ? t`Give it a name.` : undefined} />
        <TextArea label={t`Notes begin with`} description={t`Markdown: ## begins a heading, - a list.`} value={body} onChange={setBody} rows={10} isAboutPerson={false} />
      </div>
    </Dialog>
  );
}
