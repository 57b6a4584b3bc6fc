import { t } from '@lingui/core/macro';
import { hearAppeal, receiveAppeal } from '#domain/requests/appeal.ts';
import { treatAsWithdrawn, updateContract, withdraw } from '#domain/requests/close.ts';
import { meet, moveMeeting } from '#domain/requests/consult.ts';
import type { DayStep } from './day-dialog.tsx';

export const talk: DayStep = {
  title: t`A conversation about it`,
  field: t`Day`,
  explanation: t`A day that has come is noted as held; a later one is arranged, and Heed reminds you of it.`,
  confirm: t`Note it`,
  label: t`Note conversation about a request`,
  said: t`Noted the conversation.`,
  rule: meet,
};

export const move = (index: number): DayStep => ({
  title: t`Move the conversation`,
  field: t`New day`,
  explanation: t`For a good reason of theirs, or one of yours. A moved conversation is not a missed one.`,
  confirm: t`Move it`,
  label: t`Move conversation about a request`,
  said: t`Moved the conversation.`,
  rule: (request, on) => moveMeeting(request, index, on),
});

export const takeBack: DayStep = {
  title: t`They withdraw the request`,
  field: t`On`,
  explanation: t`They no longer ask for it. The request stays in their history.`,
  confirm: t`Withdrawn`,
  label: t`Withdraw request`,
  said: t`The request is withdrawn.`,
  rule: withdraw,
};

export const treatWithdrawn: DayStep = {
  title: t`Treat it as withdrawn`,
  field: t`Told them on`,
  explanation: t`They missed the first conversation and the next one without a good reason. Tell them in writing that you treat the request as withdrawn, and note the day.`,
  confirm: t`Treat as withdrawn`,
  label: t`Treat request as withdrawn`,
  said: t`The request counts as withdrawn.`,
  rule: treatAsWithdrawn,
};

export const contractUpdated: DayStep = {
  title: t`The contract is updated`,
  field: t`On`,
  explanation: t`The day the contract said what you agreed on.`,
  confirm: t`Updated`,
  label: t`Note updated contract`,
  said: t`The contract is updated.`,
  rule: updateContract,
};

export const appealed: DayStep = {
  title: t`They appeal`,
  field: t`Received on`,
  explanation: t`They ask you to look at the decision again.`,
  confirm: t`Note the appeal`,
  label: t`Note appeal`,
  said: t`Noted the appeal.`,
  rule: receiveAppeal,
};

export const appealHeard: DayStep = {
  title: t`You heard the appeal`,
  field: t`On`,
  explanation: t`The day you listened to them, better together with somebody who did not decide before.`,
  confirm: t`Heard`,
  label: t`Note hearing of an appeal`,
  said: t`Noted that you heard them.`,
  rule: hearAppeal,
};
