import { t } from '@lingui/core/macro';
import type { ReminderKind } from '#domain/reminders/planned-reminder.ts';

/** What a kind of reminder is called in the settings, and what it does, as a sentence. */
export interface KindText {
  readonly name: string;
  readonly explanation: string;
}

export const reminderKindTexts: Record<ReminderKind, KindText> = {
  'prep-evening': { name: t`Prepare, the evening before`, explanation: t`On the last working evening before a one-on-one, with its brief one click away.` },
  'prep-soon': { name: t`Prepare, just before`, explanation: t`Minutes before a one-on-one starts. It comes in quiet hours too, because you chose that time.` },
  'write-up': { name: t`Write up`, explanation: t`Some hours after a one-on-one has ended, if it is not wrapped up by then.` },
  'overdue-cadence': { name: t`One-on-one overdue`, explanation: t`Once, when the usual rhythm with somebody has passed and none is planned.` },
  'promise-due': { name: t`Your promises`, explanation: t`Before something you promised is due, and again on the day.` },
  'their-commitment-due': { name: t`What others agreed to`, explanation: t`Before something a person took on is due, and again on the day.` },
  'first-answer-due': { name: t`First answers`, explanation: t`Before your standard for a first answer to what somebody raised has passed, and again on the day. Never what it is about.` },
  'outcome-due': { name: t`Outcomes`, explanation: t`Before your standard for an outcome has passed, and again on the day. A clock that waits on somebody does not run.` },
  'tell-back': { name: t`Telling them`, explanation: t`On the next working day after you wrote an outcome down and have not told them yet.` },
  'check-back': { name: t`Checking back`, explanation: t`On the day you meant to ask whether something that went wrong is good again.` },
  'praise-waiting': { name: t`Good words not said yet`, explanation: t`Some days after you noted something good, or heard it from a colleague or a customer, and have not said it. Never what it is.` },
  'praise-nudge': { name: t`Nothing good lately`, explanation: t`Once, when somebody has heard nothing good and specific for longer than their interval. A nudge, no quota.` },
  'follow-up': { name: t`Follow-ups`, explanation: t`On the day you wanted to come back to something with somebody. Never what it is about.` },
  expectations: { name: t`Expectations`, explanation: t`When what two expect of each other was last said long ago, has changed, or was said in another role.` },
  'goal-step-due': { name: t`Steps of goals`, explanation: t`Before a step of a growth goal is due, yours or theirs, and again on the day.` },
  'plan-review': { name: t`Reviews of development plans`, explanation: t`Before a review that is written in a plan, and again on the day.` },
  'request-decision': { name: t`Decisions on requests`, explanation: t`Before the decision on a request to work differently, or on an appeal, is due, and again on the day. Never what they ask for.` },
  'request-meeting': { name: t`Conversations about requests`, explanation: t`Before a conversation about a request or an appeal that you arranged, and on the day.` },
  'trial-review': { name: t`Reviews of trials`, explanation: t`Before you look back on a trial together, and on the day.` },
  'trial-end': { name: t`Ends of trials`, explanation: t`Before a trial ends, and on its last day.` },
  'contract-update': { name: t`Contracts to update`, explanation: t`Before a contract is to say what you agreed on, where the rules name a day, and on the day.` },
  birthday: { name: t`Birthdays`, explanation: t`Some days ahead and on the day, on the last working day before a weekend. Never for a person who wants none.` },
  'work-anniversary': { name: t`Work anniversaries`, explanation: t`Some days ahead and on the day. Never for a person who wants none.` },
  'own-occasion': { name: t`Other occasions`, explanation: t`Those you wrote down yourself, some days ahead and on the day. The name of a quiet one stays in Heed.` },
  ritual: { name: t`Rituals`, explanation: t`In time to prepare what the team does together, and again on the day.` },
  'weekly-review': { name: t`Weekly review`, explanation: t`At the time you set for it, until it is finished. Not while you are on leave.` },
  own: { name: t`Your own reminders`, explanation: t`At the minute you set, in quiet hours and on days off too.` },
};
