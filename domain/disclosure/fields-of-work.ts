import type { RecordOf } from '#domain/journal/tables.ts';
import { type HeldFields, carried, choice, count, day, dayWords, inLine, lines, meeting, said, words, yesNo } from '#domain/disclosure/held-field.ts';
import { workplaceNames } from '#domain/people/workplace-names.ts';
import { kindNames } from '#domain/requests/kind-words.ts';

export const matterFields: HeldFields<RecordOf<'matters'>> = {
  ...carried,
  personId: null,
  kind: choice('Kind', { concern: 'Concern', suggestion: 'Suggestion', need: 'Need', friction: 'Time-waster' }),
  text: words('What they raised'),
  heardOn: day('Heard on'),
  state: choice('State', { heard: 'Heard', acting: 'Being acted on', answered: 'Answered', 'told-back': 'Told back' }),
  firstWord: words('First word back'),
  firstAnsweredOn: day('First answered on'),
  waits: said('Waited on', (value) => value.map(({ onWhom, fromOn, untilOn, endedOn }) => inLine([onWhom, `from ${dayWords(fromOn)}`, (endedOn ?? untilOn) && `to ${dayWords(endedOn ?? untilOn)}`])).join('\n')),
  outcome: choice('Outcome', { done: 'Done', no: 'No', removed: 'Removed' }),
  answer: words('What came of it'),
  answeredOn: day('Answered on'),
  toldBackOn: day('Told back on'),
  minutesPerWeek: count('Lost a week, as stated', 'minutes'),
  peopleAffected: count('People affected'),
  raisedIn: meeting('Raised in the one-on-one on'),
};

export const requestFields: HeldFields<RecordOf<'requests'>> = {
  ...carried,
  personId: null,
  kind: choice('About', kindNames),
  asked: words('What they asked for'),
  daysAWeek: count('Days a week'),
  hoursAWeek: count('Hours a week'),
  workplace: choice('Workplace', workplaceNames),
  isStatutory: yesNo('Made under the law'),
  isEligible: yesNo('Within the rules’ conditions'),
  receivedOn: day('Received on'),
  proposedFromOn: day('Proposed from'),
  rule: said('Rules applied', ({ packId, effectiveFrom, ownDays }) => inLine([packId, effectiveFrom && `from ${dayWords(effectiveFrom)}`, `${ownDays} days where they give none`])),
  state: choice('State', { received: 'Received', consulting: 'Being talked about', trial: 'On trial', agreed: 'Agreed', declined: 'Declined', withdrawn: 'Withdrawn' }),
  file: choice('File', { open: 'Open', closed: 'Closed' }),
  closedOn: day('Closed on'),
  meetings: said('Conversations about it', (value) => value.map(({ on, about, state }) => `${dayWords(on)}, about the ${about}: ${state}`).join('\n')),
  trial: said('Trial', (value) => (value === null ? '' : inLine([`${dayWords(value.fromOn)} to ${dayWords(value.toOn)}`, `review on ${dayWords(value.reviewOn)}`, value.reviewedOn && `reviewed on ${dayWords(value.reviewedOn)}`]))),
  extensions: said('Longer periods agreed', (value) => value.map(({ agreedOn, untilOn }) => `on ${dayWords(agreedOn)}, until ${dayWords(untilOn)}`).join('\n')),
  decidedOn: day('Decided on'),
  decision: said('Decision', (value) => (value === null ? '' : lines([value.outcome === 'agreed' ? 'Agreed' : 'Declined', ...value.grounds, value.explanation, value.startsOn && `From ${dayWords(value.startsOn)}`]))),
  whatDiffers: words('What differs from comparable requests (private)'),
  withdrawn: said('Withdrawn', (value) => (value === null ? '' : `${dayWords(value.on)}, ${value.how === 'by-them' ? 'by them' : 'after meetings they missed'}`)),
  appeal: said('Appeal', (value) => (value === null ? '' : lines([`Received on ${dayWords(value.receivedOn)}`, value.heardOn && `Heard on ${dayWords(value.heardOn)}`, value.decidedOn && `Decided on ${dayWords(value.decidedOn)}`, value.outcome === 'stands' ? 'The decision stands' : value.outcome === 'agreed' && 'Agreed', value.explanation]))),
  contractUpdatedOn: day('Contract updated on'),
  privateNote: words('Private note'),
};

export const praiseFields: HeldFields<RecordOf<'praise'>> = {
  ...carried,
  personIds: said('For', (value) => (value.length === 1 ? 'Only them' : `Them and ${value.length - 1} more`)),
  situation: words('Situation'),
  whatTheyDid: words('What they did'),
  impact: words('What it brought'),
  visibility: choice('May be said', { public: 'In public', private: 'In private' }),
  state: choice('State', { drafted: 'Not said yet', given: 'Said' }),
  notedOn: day('Noted on'),
  givenOn: day('Said on'),
  givenIn: meeting('Said in the one-on-one on'),
  channel: choice('How', { 'in-person': 'In person', call: 'A call', chat: 'Chat', 'e-mail': 'E-mail', 'in-front-of-the-team': 'In front of the team', card: 'A card', other: 'Another way' }),
  source: choice('Comes from', { mine: 'The manager', relayed: 'A colleague', customer: 'A customer' }),
  fromPersonId: null,
  fromName: words('Said by'),
  customer: words('Customer'),
};

export const feedbackFields: HeldFields<RecordOf<'feedback'>> = {
  ...carried,
  personId: null,
  behaviour: words('What they did'),
  situation: words('Situation'),
  impact: words('What it caused'),
  aim: words('What they were aiming for'),
  nextStep: words('Next step'),
  coaching: said('Coaching notes', ({ goal, reality, options, wayForward }) => lines([goal && `Goal: ${goal}`, reality && `Reality: ${reality}`, options && `Options: ${options}`, wayForward && `Way forward: ${wayForward}`])),
  state: choice('State', { drafted: 'Not given yet', given: 'Given', 'followed-up': 'Followed up' }),
  notedOn: day('Noted on'),
  givenOn: day('Given on'),
  followUpOn: day('To come back to on'),
  followedUpOn: day('Followed up on'),
  outcome: words('What came of it'),
};

export const expectationFields: HeldFields<RecordOf<'expectations'>> = {
  ...carried,
  personId: null,
  of: choice('Expected of', { them: 'Them', me: 'The manager' }),
  text: words('Expectation'),
  sinceOn: day('Since'),
  state: choice('State', { current: 'Current', retired: 'Retired' }),
  retiredOn: day('Retired on'),
  confirmations: said('Said aloud', (value) => value.map(({ on, role }) => inLine([dayWords(on), role])).join('\n')),
};

export const goalFields: HeldFields<RecordOf<'goals'>> = {
  ...carried,
  personId: null,
  title: words('Goal'),
  why: words('Why it matters'),
  measure: words('Measure of success'),
  targetOn: day('Target'),
  state: choice('State', { proposed: 'Proposed', active: 'Active', paused: 'Paused', achieved: 'Achieved', dropped: 'Dropped' }),
  steps: said('Steps', (value) => value.map(({ text, owner, dueOn, doneOn }) => inLine([text, owner === 'me' ? 'the manager’s' : 'theirs', dueOn && `due ${dayWords(dueOn)}`, doneOn && `done ${dayWords(doneOn)}`])).join('\n')),
  movedOn: day('Last moved'),
};

export const planFields: HeldFields<RecordOf<'plans'>> = {
  ...carried,
  personId: null,
  fromOn: day('From'),
  toOn: day('To'),
  strengths: words('Strengths'),
  aspirationsShort: words('Aspirations, short-term'),
  aspirationsLong: words('Aspirations, long-term'),
  focusAreas: said('Focus areas', (value) => value.join('\n')),
  goalIds: said('Goals in it', (value) => (value.length === 0 ? '' : String(value.length))),
  supportNeeded: words('Support needed'),
  reviewOns: said('Reviews', (value) => value.map(dayWords).join('\n')),
  state: choice('State', { draft: 'Draft', agreed: 'Agreed', reviewed: 'Reviewed' }),
  agreedOn: day('Agreed on'),
  reviewedOn: day('Last reviewed on'),
};
