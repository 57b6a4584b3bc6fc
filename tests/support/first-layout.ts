/**
 * One record of every table as the first layout wrote it, with all its fields and not one that came later. Never change
 * these: journals like this lie on people's disks.
 */
export const firstLayoutRecords = {
  people: {
    id: 'ana', name: 'Ana Reyes', preferredName: '', pronouns: '', email: 'ana@example.org', relationship: 'direct-report', role: 'Engineer', team: '', location: '', startOn: '2024-03-04', birthday: '05-17', birthYear: null, timeZone: null, workplace: 'remote', workingPattern: '', shift: '', level: '',
    recognitionPreference: null, recognitionNote: '', occasionPreference: 'public', privateContext: '', aspirationsShort: '', aspirationsLong: '', strengths: '', cadenceDays: null, state: 'active', createdAt: 1, updatedAt: 1, deletedAt: null,
  },
  oneOnOnes: { id: 'meeting', personId: 'ana', state: 'held', on: '2024-11-10', at: '10:00', lengthMinutes: 30, place: '', moves: [{ fromOn: '2024-11-09', fromAt: null, movedAt: 1 }], mood: 4, energy: null, workload: 3, askedQuestionIds: [], wrappedUpAt: 1, createdAt: 1, updatedAt: 1, deletedAt: null },
  notes: { id: 'meeting-shared', oneOnOneId: 'meeting', personId: 'ana', visibility: 'shared', body: 'The release went out.', createdAt: 1, updatedAt: 1, deletedAt: null },
  talkingPoints: { id: 'point', personId: 'ana', raisedBy: 'them', text: 'rota', state: 'open', raisedIn: null, closedIn: null, closedOn: null, createdAt: 1, updatedAt: 1, deletedAt: null },
  templates: { id: 'template', name: 'Monthly', body: '## How are you', createdAt: 1, updatedAt: 1, deletedAt: null },
  ownQuestions: { id: 'question', theme: 'Work', text: 'What slows you down?', createdAt: 1, updatedAt: 1, deletedAt: null },
  commitments: {
    id: 'promise', personId: 'ana', owner: 'me', text: 'ask about the VPN', madeOn: '2024-11-10', dueOn: '2024-11-20', state: 'open', closedOn: null, closingNote: '',
    renegotiations: [{ fromDueOn: '2024-11-15', toDueOn: '2024-11-20', on: '2024-11-12', reason: '' }], slips: [], madeIn: 'meeting', createdAt: 1, updatedAt: 1, deletedAt: null,
  },
  matters: { id: 'matter', personId: 'ana', kind: 'friction', text: 'The VPN drops', heardOn: '2024-11-10', state: 'heard', answer: '', answeredOn: null, toldBackOn: null, minutesPerWeek: 20, raisedIn: 'meeting', createdAt: 1, updatedAt: 1, deletedAt: null },
  praise: { id: 'praise', personIds: ['ana'], situation: 'The outage', whatTheyDid: 'Kept everyone informed', impact: '', visibility: 'public', state: 'given', notedOn: '2024-11-10', givenOn: '2024-11-10', givenIn: null, createdAt: 1, updatedAt: 1, deletedAt: null },
  goals: {
    id: 'goal', personId: 'ana', title: 'Lead a project', why: '', measure: '', targetOn: null, state: 'active', steps: [{ id: 'step', text: 'Shadow a colleague', owner: 'them', kind: 'people', dueOn: '2024-12-01', doneOn: null }], movedOn: '2024-11-10', createdAt: 1, updatedAt: 1, deletedAt: null,
  },
  plans: {
    id: 'plan', personId: 'ana', fromOn: '2024-01-01', toOn: '2024-12-31', strengths: '', aspirationsShort: '', aspirationsLong: '', focusAreas: ['Depth'], goalIds: ['goal'], supportNeeded: '', reviewOns: ['2024-12-15'], state: 'agreed', agreedOn: '2024-01-01', reviewedOn: null, createdAt: 1, updatedAt: 1,
    deletedAt: null,
  },
  ownReminders: { id: 'own', personId: 'ana', text: 'Ask about the move', on: '2024-12-01', at: '09:00', recurrence: { unit: 'week', every: 2, weekdays: [1], untilOn: null }, state: 'active', createdAt: 1, updatedAt: 1, deletedAt: null },
  reminderMarks: { id: 'prep/meeting/2024-11-10', mark: { kind: 'done' }, createdAt: 1, updatedAt: 1, deletedAt: null },
} as const;

/** The stores and indexes of the database of that time, in Dexie's notation. */
export const firstLayoutStores: Readonly<Record<keyof typeof firstLayoutRecords | 'meta', string>> = {
  people: 'id, state',
  oneOnOnes: 'id, personId, on, [personId+on], [state+on], [personId+state+on]',
  notes: 'id, oneOnOneId, personId',
  talkingPoints: 'id, personId, state, [personId+state], [personId+createdAt]',
  templates: 'id',
  ownQuestions: 'id',
  commitments: 'id, personId, state, [personId+state], [personId+madeOn], [personId+closedOn], dueOn, closedOn',
  matters: 'id, personId, state, [personId+state], [personId+heardOn], [personId+toldBackOn]',
  praise: 'id, *personIds, notedOn',
  goals: 'id, personId, state, [personId+state], [personId+createdAt]',
  plans: 'id, personId, state, [personId+createdAt]',
  ownReminders: 'id, state',
  reminderMarks: 'id',
  meta: 'id',
};
