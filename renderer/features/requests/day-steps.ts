import { hearAppeal, receiveAppeal } from '#domain/requests/appeal.ts';
import { treatAsWithdrawn, updateContract, withdraw } from '#domain/requests/close.ts';
import { meet, moveMeeting } from '#domain/requests/consult.ts';
import type { DayStep } from './day-dialog.tsx';

export const talk: DayStep = {
  title: 'A conversation about it',
  field: 'Day',
  explanation: 'A day that has come is noted as held; a later one is arranged, and Heed reminds you of it.',
  confirm: 'Note it',
  label: 'Note conversation about a request',
  said: 'Noted the conversation.',
  rule: meet,
};

export const move = (index: number): DayStep => ({
  title: 'Move the conversation',
  field: 'New day',
  explanation: 'For a good reason of theirs, or one of yours. A moved conversation is not a missed one.',
  confirm: 'Move it',
  label: 'Move conversation about a request',
  said: 'Moved the conversation.',
  rule: (request, on) => moveMeeting(request, index, on),
});

export const takeBack: DayStep = {
  title: 'They withdraw the request',
  field: 'On',
  explanation: 'They no longer ask for it. The request stays in their history.',
  confirm: 'Withdrawn',
  label: 'Withdraw request',
  said: 'The request is withdrawn.',
  rule: withdraw,
};

export const treatWithdrawn: DayStep = {
  title: 'Treat it as withdrawn',
  field: 'Told them on',
  explanation: 'They missed the first conversation and the next one without a good reason. Tell them in writing that you treat the request as withdrawn, and note the day.',
  confirm: 'Treat as withdrawn',
  label: 'Treat request as withdrawn',
  said: 'The request counts as withdrawn.',
  rule: treatAsWithdrawn,
};

export const contractUpdated: DayStep = {
  title: 'The contract is updated',
  field: 'On',
  explanation: 'The day the contract said what you agreed on.',
  confirm: 'Updated',
  label: 'Note updated contract',
  said: 'The contract is updated.',
  rule: updateContract,
};

export const appealed: DayStep = {
  title: 'They appeal',
  field: 'Received on',
  explanation: 'They ask you to look at the decision again.',
  confirm: 'Note the appeal',
  label: 'Note appeal',
  said: 'Noted the appeal.',
  rule: receiveAppeal,
};

export const appealHeard: DayStep = {
  title: 'You heard the appeal',
  field: 'On',
  explanation: 'The day you listened to them, better together with somebody who did not decide before.',
  confirm: 'Heard',
  label: 'Note hearing of an appeal',
  said: 'Noted that you heard them.',
  rule: hearAppeal,
};
