import { assertNever } from '#domain/assert-never.ts';
import type { Person } from '#domain/people/person.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { AppealDialog } from './appeal-dialog.tsx';
import { DayDialog, type DayStep } from './day-dialog.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import { NewRequestDialog } from './new-request-dialog.tsx';
import { TrialDialog } from './trial-dialog.tsx';

/** The one dialog that is open over a request. */
export type OpenDialog = { readonly kind: 'day'; readonly step: DayStep } | { readonly kind: 'decide' | 'decide-appeal' | 'trial' | 'extend' | 'correct' };

interface RequestDialogsProps {
  readonly request: FlexibleRequest;
  readonly person: Person;
  readonly open: OpenDialog | null;
  readonly onOpen: (dialog: OpenDialog | null) => void;
}

export function RequestDialogs({ request, person, open, onOpen }: RequestDialogsProps) {
  const onClose = () => onOpen(null);
  switch (open?.kind) {
    case undefined:
      return null;
    case 'day':
      return <DayDialog request={request} step={open.step} onClose={onClose} />;
    case 'decide':
      return <DecideDialog request={request} person={person} onClose={onClose} />;
    case 'decide-appeal':
      return <AppealDialog request={request} onClose={onClose} />;
    case 'trial':
      return <TrialDialog request={request} onClose={onClose} />;
    case 'extend':
      return <ExtendDialog request={request} onClose={onClose} />;
    case 'correct':
      return <NewRequestDialog people={[person]} request={request} onClose={onClose} />;
    default:
      return assertNever(open);
  }
}
