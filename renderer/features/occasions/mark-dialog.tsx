import { type FormEvent, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { YearOccasion } from '#domain/occasions/coming-year.ts';
import { deedSentence, occasionSentence } from '#domain/occasions/occasion-words.ts';
import { calledName } from '#domain/people/person.ts';
import { Button } from '#components/button.tsx';
import { Dialog } from '#components/dialog.tsx';
import { TextField } from '#components/text-field.tsx';
import { mark } from './settle-occasion.ts';

/** What was done about a day, in a few words or none. Enter saves. */
export function MarkDialog({ occasion, onClose }: { readonly occasion: YearOccasion; readonly onClose: () => void }) {
  const [deed, setDeed] = useState(occasion.mark?.whatWasDone ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    void mark(occasion, deed);
  };
  return (
    <Dialog title={t`What did you do?`} isOpen onClose={onClose} width="small">
      <form onSubmit={submit} className="grid gap-4">
        <p className="wrap-anywhere text-soft">
          {occasionSentence(occasion.day, calledName(occasion.person))} {occasion.day.preference === 'quiet' && t`They like it quiet.`}{' '}
          {occasion.before && <bdi>{deedSentence(occasion.before, occasion.day.on)}</bdi>}
        </p>
        <TextField isAboutPerson label={t`What you did`} value={deed} onChange={setDeed} autoFocus maxLength={500} placeholder={t`A card from all of us`} description={t`Next year it stands beside the day. May stay empty.`} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}><Trans>Cancel</Trans></Button>
          <Button kind="primary" type="submit">
            <Trans>Mark it</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
