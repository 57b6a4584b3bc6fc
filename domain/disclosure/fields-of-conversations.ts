import { withoutCaptureRefs } from '#domain/notes/capture.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import { type HeldFields, carried, choice, count, day, dayWords, inLine, instant, lines, meeting, said, words } from '#domain/disclosure/held-field.ts';

export const oneOnOneFields: HeldFields<RecordOf<'oneOnOnes'>> = {
  ...carried,
  personId: null,
  state: choice('State', { planned: 'Planned', held: 'Held', missed: 'Missed', cancelled: 'Cancelled' }),
  on: day('On'),
  at: said('At', (value) => value ?? ''),
  lengthMinutes: count('Length', 'minutes'),
  place: words('Place'),
  moves: said('Moved', (value) => value.map(({ fromOn, fromAt }) => inLine([`from ${dayWords(fromOn)}`, fromAt])).join('\n')),
  mood: count('Mood, as they stated it (1–5)'),
  energy: count('Energy, as they stated it (1–5)'),
  workload: count('Workload, as they stated it (1–5)'),
  askedQuestionIds: said('Questions asked', (value) => (value.length === 0 ? '' : String(value.length))),
  wrappedUpAt: instant('Wrapped up'),
};

export const noteFields: HeldFields<RecordOf<'notes'>> = {
  ...carried,
  personId: null,
  oneOnOneId: meeting('Of the one-on-one on'),
  visibility: choice('Kind', { shared: 'Shared note', private: 'Private note' }),
  body: said('Text', (value) => withoutCaptureRefs(value).trim()),
};

export const talkingPointFields: HeldFields<RecordOf<'talkingPoints'>> = {
  ...carried,
  personId: null,
  raisedBy: choice('Raised by', { them: 'Them', me: 'The manager' }),
  text: words('Point'),
  state: choice('State', { open: 'Open', discussed: 'Discussed', dropped: 'Dropped' }),
  raisedIn: meeting('Raised in the one-on-one on'),
  closedIn: meeting('Closed in the one-on-one on'),
  closedOn: day('Closed on'),
};

export const touchFields: HeldFields<RecordOf<'touches'>> = { ...carried, personId: null, on: day('On'), how: choice('How', { 'in-person': 'In person', call: 'A call', chat: 'Chat' }), note: words('What it was about') };

export const commitmentFields: HeldFields<RecordOf<'commitments'>> = {
  ...carried,
  personId: null,
  owner: choice('Who promised', { me: 'The manager', them: 'They' }),
  text: words('What'),
  madeOn: day('Made on'),
  dueOn: day('Due on'),
  state: choice('State', { open: 'Open', kept: 'Kept', late: 'Done late', broken: 'Broken', released: 'Released' }),
  closedOn: day('Closed on'),
  closingNote: words('Closing note'),
  renegotiations: said('New days agreed in time', (value) => value.map(({ on, fromDueOn, toDueOn, reason }) => inLine([`${dayWords(on)}: from ${dayWords(fromDueOn) || 'no day'} to ${dayWords(toDueOn) || 'no day'}`, reason])).join('\n')),
  slips: said('Days moved after they were due', (value) => value.map(({ on, fromDueOn, toDueOn }) => `${dayWords(on)}: from ${dayWords(fromDueOn)} to ${dayWords(toDueOn) || 'no day'}`).join('\n')),
  madeIn: meeting('Made in the one-on-one on'),
};

const stepNames = { acknowledge: 'Acknowledge', apologise: 'Apologise', 'put-right': 'Put right', 'check-back': 'Check back' } as const;
const stepStates = { open: 'open', done: 'done', skipped: 'left out' } as const;

export const recoveryFields: HeldFields<RecordOf<'recoveries'>> = {
  ...carried,
  personId: null,
  about: words('What went wrong'),
  beganOn: day('Began on'),
  cause: said('Cause', ({ kind }) => ({ promise: 'A promise', matter: 'Something they raised', moment: 'A moment' })[kind]),
  steps: said('Steps', (steps) => lines(Object.entries(stepNames).map(([key, name]) => {
    const { state, dueOn, settledOn } = steps[key as keyof typeof stepNames];
    return inLine([`${name}: ${stepStates[state]}`, `meant for ${dayWords(dueOn)}`, settledOn && `settled on ${dayWords(settledOn)}`]);
  }))),
  state: choice('State', { open: 'Open', closed: 'Closed' }),
  closedOn: day('Closed on'),
};
