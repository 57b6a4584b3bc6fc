import { plural, t } from '@lingui/core/macro';
import type { RecordOf } from '#domain/journal/tables.ts';
import { type HeldFields, carried, choice, count, day, dayWords, inLine, lines, meeting, said, spokenMinutes, words, yesNo } from '#domain/disclosure/held-field.ts';
import { workplaceNames } from '#domain/people/workplace-names.ts';
import { kindNames } from '#domain/requests/kind-words.ts';

export const matterFields: HeldFields<RecordOf<'matters'>> = {
  ...carried,
  personId: null,
  kind: choice(t`Kind`, { concern: t`Concern`, suggestion: t`Suggestion`, need: t`Need`, friction: t`Time-waster` }),
  text: words(t`What they raised`),
  heardOn: day(t`Heard on`),
  state: choice(t`State`, { heard: t`Heard`, acting: t`Being acted on`, answered: t`Answered`, 'told-back': t`Told back` }),
  firstWord: words(t`First word back`),
  firstAnsweredOn: day(t`First answered on`),
  waits: said(t`Waited on`, (value) => value.map(({ onWhom, fromOn, untilOn, endedOn }) => inLine([onWhom, t`from ${dayWords(fromOn)}`, (endedOn ?? untilOn) && t`to ${dayWords(endedOn ?? untilOn)}`])).join('\n')),
  outcome: choice(t`Outcome`, { done: t`Done`, no: t({ context: 'an outcome', message: 'No' }), removed: t`Removed` }),
  answer: words(t`What came of it`),
  answeredOn: day(t`Answered on`),
  toldBackOn: day(t`Told back on`),
  minutesPerWeek: count(t`Lost a week, as stated`, spokenMinutes),
  peopleAffected: count(t`People affected`),
  raisedIn: meeting(t`Raised in the one-on-one on`),
};

const talkStates = { planned: t`planned`, held: t`held`, missed: t`missed` } as const;
const talkWords = {
  request: (on: string, state: string) => t`${on}, about the request: ${state}`,
  appeal: (on: string, state: string) => t`${on}, about the appeal: ${state}`,
} as const;

export const requestFields: HeldFields<RecordOf<'requests'>> = {
  ...carried,
  personId: null,
  kind: choice(t`About`, kindNames),
  asked: words(t`What they asked for`),
  daysAWeek: count(t`Days a week`),
  hoursAWeek: count(t`Hours a week`),
  workplace: choice(t`Workplace`, workplaceNames),
  isStatutory: yesNo(t`Made under the law`),
  isEligible: yesNo(t`Within the rules’ conditions`),
  receivedOn: day(t`Received on`),
  proposedFromOn: day(t`Proposed from`),
  rule: said(t`Rules applied`, ({ packId, effectiveFrom, ownDays }) => inLine([packId, effectiveFrom && t`from ${dayWords(effectiveFrom)}`, plural(ownDays, { one: '# day where they give none', other: '# days where they give none' })])),
  state: choice(t`State`, { received: t`Received`, consulting: t`Being talked about`, trial: t`On trial`, agreed: t`Agreed`, declined: t`Declined`, withdrawn: t`Withdrawn` }),
  file: choice(t`File`, { open: t({ context: 'a state', message: 'Open' }), closed: t`Closed` }),
  closedOn: day(t`Closed on`),
  meetings: said(t`Conversations about it`, (value) => value.map(({ on, about, state }) => talkWords[about](dayWords(on), talkStates[state])).join('\n')),
  trial: said(t`Trial`, (value) => (value === null ? '' : inLine([t`${dayWords(value.fromOn)} to ${dayWords(value.toOn)}`, t`review on ${dayWords(value.reviewOn)}`, value.reviewedOn && t`reviewed on ${dayWords(value.reviewedOn)}`]))),
  extensions: said(t`Longer periods agreed`, (value) => value.map(({ agreedOn, untilOn }) => t`on ${dayWords(agreedOn)}, until ${dayWords(untilOn)}`).join('\n')),
  decidedOn: day(t`Decided on`),
  decision: said(t`Decision`, (value) => (value === null ? '' : lines([value.outcome === 'agreed' ? t`Agreed` : t`Declined`, ...value.grounds, value.explanation, value.startsOn && t`From ${dayWords(value.startsOn)}`]))),
  whatDiffers: words(t`What differs from comparable requests (private)`),
  withdrawn: said(t`Withdrawn`, (value) => (value === null ? '' : value.how === 'by-them' ? t`${dayWords(value.on)}, by them` : t`${dayWords(value.on)}, after meetings they missed`)),
  appeal: said(t`Appeal`, (value) => (value === null ? '' : lines([t`Received on ${dayWords(value.receivedOn)}`, value.heardOn && t`Heard on ${dayWords(value.heardOn)}`, value.decidedOn && t`Decided on ${dayWords(value.decidedOn)}`, value.outcome === 'stands' ? t`The decision stands` : value.outcome === 'agreed' && t`Agreed`, value.explanation]))),
  contractUpdatedOn: day(t`Contract updated on`),
  privateNote: words(t`Private note`),
};

export const praiseFields: HeldFields<RecordOf<'praise'>> = {
  ...carried,
  personIds: said(t({ context: 'before names', message: 'For' }), (value) => (plural(value.length, { one: 'Only them', other: `Them and ${value.length - 1} more` }))),
  situation: words(t`Situation`),
  whatTheyDid: words(t`What they did`),
  impact: words(t`What it brought`),
  visibility: choice(t`May be said`, { public: t`In public`, private: t`In private` }),
  state: choice(t`State`, { drafted: t`Not said yet`, given: t`Said` }),
  notedOn: day(t`Noted on`),
  givenOn: day(t`Said on`),
  givenIn: meeting(t`Said in the one-on-one on`),
  channel: choice(t`How`, { 'in-person': t`In person`, call: t`A call`, chat: t`Chat`, 'e-mail': t`E-mail`, 'in-front-of-the-team': t`In front of the team`, card: t`A card`, other: t`Another way` }),
  source: choice(t`Comes from`, { mine: t`The manager`, relayed: t`A colleague`, customer: t`A customer` }),
  fromPersonId: null,
  fromName: words(t`Said by`),
  customer: words(t`Customer`),
};

export const feedbackFields: HeldFields<RecordOf<'feedback'>> = {
  ...carried,
  personId: null,
  behaviour: words(t`What they did`),
  situation: words(t`Situation`),
  impact: words(t`What it caused`),
  aim: words(t`What they were aiming for`),
  nextStep: words(t`Next step`),
  coaching: said(t`Coaching notes`, ({ goal, reality, options, wayForward }) => lines([goal && t`Goal: ${goal}`, reality && t`Reality: ${reality}`, options && t`Options: ${options}`, wayForward && t`Way forward: ${wayForward}`])),
  state: choice(t`State`, { drafted: t`Not given yet`, given: t`Given`, 'followed-up': t`Followed up` }),
  notedOn: day(t`Noted on`),
  givenOn: day(t`Given on`),
  followUpOn: day(t`To come back to on`),
  followedUpOn: day(t`Followed up on`),
  outcome: words(t`What came of it`),
};

export const expectationFields: HeldFields<RecordOf<'expectations'>> = {
  ...carried,
  personId: null,
  of: choice(t`Expected of`, { them: t`Them`, me: t`The manager` }),
  text: words(t`Expectation`),
  sinceOn: day(t`Since`),
  state: choice(t`State`, { current: t`Current`, retired: t`Retired` }),
  retiredOn: day(t`Retired on`),
  confirmations: said(t`Said aloud`, (value) => value.map(({ on, role }) => inLine([dayWords(on), role])).join('\n')),
};

export const goalFields: HeldFields<RecordOf<'goals'>> = {
  ...carried,
  personId: null,
  title: words(t`Goal`),
  why: words(t`Why it matters`),
  measure: words(t`Measure of success`),
  targetOn: day(t`Target`),
  state: choice(t`State`, { proposed: t`Proposed`, active: t`Active`, paused: t`Paused`, achieved: t`Achieved`, dropped: t`Dropped` }),
  steps: said(t`Steps`, (value) => value.map(({ text, owner, dueOn, doneOn }) => inLine([text, owner === 'me' ? t`the manager’s` : t`theirs`, dueOn && t`due ${dayWords(dueOn)}`, doneOn && t`done ${dayWords(doneOn)}`])).join('\n')),
  movedOn: day(t`Last moved`),
};

export const planFields: HeldFields<RecordOf<'plans'>> = {
  ...carried,
  personId: null,
  fromOn: day(t({ context: 'before a day', message: 'From' })),
  toOn: day(t({ context: 'before a day', message: 'To' })),
  strengths: words(t`Strengths`),
  aspirationsShort: words(t`Aspirations, short-term`),
  aspirationsLong: words(t`Aspirations, long-term`),
  focusAreas: said(t`Focus areas`, (value) => value.join('\n')),
  goalIds: said(t`Goals in it`, (value) => (value.length === 0 ? '' : String(value.length))),
  supportNeeded: words(t`Support needed`),
  reviewOns: said(t`Reviews`, (value) => value.map(dayWords).join('\n')),
  state: choice(t`State`, { draft: t`Draft`, agreed: t`Agreed`, reviewed: t`Reviewed` }),
  agreedOn: day(t`Agreed on`),
  reviewedOn: day(t`Last reviewed on`),
};
