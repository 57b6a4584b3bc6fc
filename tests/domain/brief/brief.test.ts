import { describe, expect, test } from 'vitest';
import { type BriefRecords, makeBrief } from '#domain/brief/brief.ts';
import type { BriefSection } from '#domain/brief/brief-line.ts';
import { addDays } from '#domain/calendar/calendar-date.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import type { RecoveryId } from '#domain/recoveries/recovery.ts';
import { beginRecovery, settleStep } from '#domain/recoveries/transitions.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import { must } from '#domain/transition.ts';
import type { Touch } from '#domain/touches/touch.ts';
import { abel, day, sunday, theGoal, theMatter, theMeeting, thePerson, thePoint, thePraise, thePromise } from '#tests/support/meeting-records.ts';

const { standards } = settingsSchema.parse({});
const work = { days: [1, 2, 3, 4, 5] as const, isHoliday: () => false };
const none: BriefRecords = { person: thePerson(), oneOnOnes: [], talkingPoints: [], commitments: [], matters: [], recoveries: [], praise: [], expectations: [], followUps: [], goals: [], requests: [], touches: [], occasions: [], occasionMarks: [], ownQuestions: [] };
const brief = (records: Partial<BriefRecords>) => makeBrief({ ...none, ...records }, { today: sunday, zone: 'UTC', standards, work });
const lines = (kind: BriefSection['kind'], records: Partial<BriefRecords>) => brief(records).sections.find((section) => section.kind === kind)?.lines ?? [];
const texts = (kind: BriefSection['kind'], records: Partial<BriefRecords>) => lines(kind, records).map(({ text }) => text);
const begun = must(beginRecovery({ id: 'r' as RecoveryId, personId: thePerson().id, about: 'I forgot the review', cause: { kind: 'moment' } }, { today: sunday, now: 0, work }));
const theTouch = (on: string): Touch => ({ id: on as Touch['id'], personId: abel, on: day(on), how: null, note: 'CANARY', createdAt: 1, updatedAt: 1, deletedAt: null });
const tenth = theMeeting(day('2026-11-10'));

describe('order', () => {
  test('owed first, and empty sections are left out', () => {
    const all = brief({
      person: thePerson({ birthday: '12-01' as never }),
      oneOnOnes: [theMeeting(day('2026-11-10'), { workload: 4 })],
      talkingPoints: [thePoint('Holiday cover')],
      commitments: [thePromise('Send it'), thePromise('Draft it', { owner: 'them' })],
      matters: [theMatter('The VPN drops')],
      recoveries: [begun],
      praise: [thePraise('helped')],
      goals: [theGoal('Lead the migration')],
    });
    expect(all.sections.map(({ kind }) => kind)).toEqual(['promised', 'recovering', 'raised', 'praised', 'growing', 'theirs', 'stated', 'occasions', 'points', 'questions']);
    expect(brief({}).sections.map(({ kind }) => kind)).toEqual(['questions']);
  });
});

describe('contact', () => {
  test.each([
    ['never', [], 'This is your first one-on-one with Abel. Nothing is planned.'],
    ['once', [tenth], 'You last spoke on 10 November, 12 days ago. Nothing is planned.'],
    ['planned', [tenth, theMeeting(day('2026-11-24'), { state: 'planned' }), theMeeting(day('2026-12-08'), { state: 'planned' })], 'You last spoke on 10 November, 12 days ago. Next: Tuesday 24 November 2026 at 10:00.'],
    ['missed and cancelled ones are no contact', [tenth, theMeeting(day('2026-11-18'), { state: 'missed' }), theMeeting(day('2026-11-19'), { state: 'cancelled' })], 'You last spoke on 10 November, 12 days ago. Nothing is planned.'],
  ])('%s', (_, oneOnOnes, sentence) => {
    expect(brief({ oneOnOnes }).contact).toBe(sentence);
  });
});

test.each([
  ['a word since then', { oneOnOnes: [tenth], touches: [theTouch('2026-11-20')] }, 'You last spoke on 10 November, 12 days ago. You had a word 2 days ago. Nothing is planned.'],
  ['a word before', { oneOnOnes: [tenth], touches: [theTouch('2026-11-09')] }, 'You last spoke on 10 November, 12 days ago. Nothing is planned.'],
  ['praise since then', { oneOnOnes: [tenth], praise: [thePraise('helped', { givenOn: day('2026-11-22') })] }, 'You last spoke on 10 November, 12 days ago. You praised them today. Nothing is planned.'],
  ['an answer told', { oneOnOnes: [tenth], matters: [theMatter('scanner', { state: 'told-back', toldBackOn: day('2026-11-21') })] }, 'You last spoke on 10 November, 12 days ago. You told them what came of something 1 day ago. Nothing is planned.'],
  ['a word, and never a one-on-one', { touches: [theTouch('2026-11-20')] }, 'This is your first one-on-one with Abel. You had a word 2 days ago. Nothing is planned.'],
])('contact: %s', (_, records, sentence) => {
  expect(brief(records).contact).toBe(sentence);
});

describe('what you promised', () => {
  test('overdue first, each with its evidence one click away', () => {
    const madeIn = tenth.id;
    const promised = lines('promised', { commitments: [thePromise('Send the bands', { dueOn: day('2026-11-24') }), thePromise('ask about the VPN', { dueOn: day('2026-11-19'), madeIn })] });
    expect(promised).toEqual([
      { key: 'commitment/promise-ask about the VPN', text: 'You said you would ask about the VPN. Due 19 November, 3 days overdue.', evidence: 'Promised 12 days ago, in the meeting of 10 November', route: `/one-on-ones/${madeIn}`, isOwed: true },
      { key: 'commitment/promise-Send the bands', text: 'You promised: Send the bands. Due on Tuesday.', evidence: 'Promised 12 days ago, on 10 November', route: '/people/abel/promises', isOwed: true },
    ]);
  });

  test.each([
    ['today', thePromise('call', { dueOn: sunday }), 'You said you would call. Due today.'],
    ['no day', thePromise('call'), 'You said you would call.'],
    ['ends a sentence itself', thePromise('ask: who pays?'), 'You said you would ask: who pays?'],
    ['another script', thePromise('给他回电话。'), 'You promised: 给他回电话。'],
  ])('%s', (_, promise, text) => {
    expect(texts('promised', { commitments: [promise] })).toEqual([text]);
  });

  test('says how its day has moved', () => {
    const renegotiated = { fromDueOn: day('2026-11-12'), toDueOn: day('2026-11-24'), on: day('2026-11-11'), reason: '' };
    const slip = { fromDueOn: day('2026-11-12'), toDueOn: day('2026-11-24'), on: day('2026-11-14') };
    expect(lines('promised', { commitments: [thePromise('call', { renegotiations: [renegotiated, renegotiated] })] })[0]?.evidence).toBe('Promised 12 days ago, on 10 November; renegotiated twice');
    expect(lines('promised', { commitments: [thePromise('call', { renegotiations: [renegotiated], slips: [slip] })] })[0]?.evidence).toBe('Promised 12 days ago, on 10 November; its day slipped once');
  });

  test('what was done since the last meeting is there to be told, and not owed', () => {
    const done = (closedOn: string, state: 'kept' | 'late' | 'broken') => thePromise(`done ${closedOn} ${state}`, { state, closedOn: day(closedOn) });
    const promised = lines('promised', { oneOnOnes: [tenth], commitments: [done('2026-11-12', 'kept'), done('2026-11-01', 'kept'), done('2026-11-12', 'broken')] });
    expect(promised).toMatchObject([{ text: 'You did it: done 2026-11-12 kept. Say so, if you have not.', isOwed: false }]);
  });
});

test('what they took on is theirs to do', () => {
  expect(lines('theirs', { commitments: [thePromise('Draft it', { owner: 'them', dueOn: day('2026-11-21') }), thePromise('mine')] })).toMatchObject([{ text: 'Abel took on: Draft it. Due 21 November, 1 day overdue.', isOwed: false }]);
});

test('what went wrong is said with its next step, until every step is settled', () => {
  const acknowledged = must(settleStep(must(settleStep(begun, 'acknowledge', 'done', sunday)), 'apologise', 'skipped', sunday));
  expect(lines('recovering', { recoveries: [acknowledged] })).toMatchObject([{ text: 'Something went wrong: I forgot the review. Next: Put it right, due 27 November.', isOwed: true, route: '/people/abel/asks' }]);
  const closed = must(settleStep(must(settleStep(acknowledged, 'put-right', 'done', sunday)), 'check-back', 'done', sunday));
  expect(lines('recovering', { recoveries: [closed] })).toEqual([]);
});

describe('what they raised', () => {
  test.each([
    ['heard', {}, 'Abel raised a concern: The VPN drops. No answer yet. A first answer was due 12 November, 6 working days ago.', true],
    ['heard', { heardOn: day('2026-11-20') }, 'Abel raised a concern: The VPN drops. No answer yet. A first answer is due on Tuesday.', true],
    ['acting', {}, 'Abel raised a concern: The VPN drops. You are on it, and have not said so. A first answer was due 12 November, 6 working days ago.', true],
    ['acting', { firstWord: 'I will ask', firstAnsweredOn: day('2026-11-11') }, 'Abel raised a concern: The VPN drops. You said: I will ask. An outcome is due on Tuesday.', false],
    ['acting', { heardOn: day('2026-11-02'), firstAnsweredOn: day('2026-11-03') }, 'Abel raised a concern: The VPN drops. You are on it; there is no outcome yet. An outcome was due 16 November, 4 working days ago.', true],
    ['acting', { firstWord: 'I will ask', firstAnsweredOn: day('2026-11-11'), waits: [{ onWhom: 'IT', fromOn: day('2026-11-16'), untilOn: day('2026-11-30'), endedOn: null }] }, 'Abel raised a concern: The VPN drops. You said: I will ask. You wait on IT since 16 November, until 30 November.', false],
    ['answered', { answer: 'No, because it ends in May' }, 'Abel raised a concern: The VPN drops. What came of it: No, because it ends in May. They have not been told.', true],
    ['told-back', { answer: 'Fixed', toldBackOn: day('2026-11-12') }, 'Abel raised a concern: The VPN drops. You told them: Fixed.', false],
  ] as const)('%s', (state, known, text, isOwed) => {
    expect(lines('raised', { oneOnOnes: [tenth], matters: [theMatter('The VPN drops', { state, ...known })] })).toMatchObject([{ text, isOwed, evidence: expect.stringMatching(/^Heard \d+ days ago, on \d+ November$/) }]);
  });

  test('what was told before the last meeting is done with', () => {
    expect(lines('raised', { oneOnOnes: [tenth], matters: [theMatter('Old', { state: 'told-back', toldBackOn: day('2026-11-09') })] })).toEqual([]);
  });

  test('a long answer is cut at a word', () => {
    const [text] = texts('raised', { matters: [theMatter('X', { state: 'answered', answer: 'word '.repeat(100) })] });
    expect(text).toMatch(/word word… They have not been told\.$/);
    expect(text?.length).toBeLessThan(260);
  });
});

describe('praise', () => {
  test.each([
    [sunday, 'You praised Abel today: stayed calm.', false],
    [day('2026-11-12'), 'It is 10 days since you praised Abel: stayed calm.', false],
    [day('2026-11-11'), 'It is 11 days since you praised Abel: stayed calm.', true],
  ])('given on %s', (givenOn, text, isOwed) => {
    expect(lines('praised', { praise: [thePraise('old', { givenOn: day('2026-01-01') }), thePraise('stayed calm', { givenOn })] })).toMatchObject([{ text, isOwed }]);
  });

  test('none yet is said only once they have spoken', () => {
    expect(lines('praised', {})).toEqual([]);
    expect(lines('praised', { oneOnOnes: [tenth] })).toMatchObject([{ text: 'No specific praise for Abel is noted yet.', isOwed: true }]);
  });

  test('what was noted and not said is owed', () => {
    expect(texts('praised', { praise: [thePraise('found the fault', { state: 'drafted', givenOn: null })] })).toEqual(['You have not said yet: found the fault.']);
    const fromCustomer = (customer: string) => texts('praised', { praise: [{ ...thePraise('she took her time', { state: 'drafted', givenOn: null }), source: 'customer', customer }] });
    expect(["A patient's daughter", 'Acme', ''].flatMap(fromCustomer)).toEqual(["Tell them what a patient's daughter said: she took her time.", 'Tell them what Acme said: she took her time.', 'Tell them what a customer said: she took her time.']);
  });
});

describe('goals', () => {
  const step = { id: '1', text: 'introduce him to Tom', owner: 'me', kind: 'people', dueOn: day('2026-11-18'), doneOn: null } as const;

  test.each([
    ['my step, overdue', theGoal('Lead', { steps: [step] }), 'Lead. Your move: introduce him to Tom. It was due 18 November.', true],
    ['their step', theGoal('Lead', { steps: [{ ...step, owner: 'them', dueOn: day('2026-12-18') }] }), 'Lead. Abel’s move: introduce him to Tom. Due 18 December.', false],
    ['no steps', theGoal('Lead'), 'Lead. It has no steps yet; plan the first one together.', false],
    ['still for long', theGoal('Lead', { movedOn: day('2026-10-01') }), 'Lead. It has no steps yet; plan the first one together. Nothing has moved for 52 days.', false],
    ['proposed', theGoal('Lead', { state: 'proposed' }), 'Lead. It is proposed; agree on it or let it go.', false],
  ])('%s', (_, goal, text, isOwed) => {
    expect(lines('growing', { goals: [goal] })).toMatchObject([{ text, isOwed, route: '/goals/goal-Lead' }]);
  });

  test('paused and ended goals wait for nobody', () => {
    expect(lines('growing', { goals: (['paused', 'achieved', 'dropped'] as const).map((state) => theGoal(state, { state })) })).toEqual([]);
  });
});

test('what they said of workload, mood and energy stands against the time before', () => {
  const oneOnOnes = [theMeeting(day('2026-10-13'), { workload: 5, mood: 3 }), theMeeting(day('2026-10-27'), { workload: 3, mood: 3 }), theMeeting(day('2026-11-10'), { workload: 4, energy: 2 })];
  expect(lines('stated', { oneOnOnes })).toMatchObject([
    { text: 'Workload 4 of 5, up from 3 on 27 October.', evidence: 'Said 12 days ago, in the meeting of 10 November', route: '/one-on-ones/one-on-one-2026-11-10' },
    { text: 'Mood 3 of 5, the same as on 13 October.', evidence: 'Said 3 weeks ago, in the meeting of 27 October' },
    { text: 'Energy 2 of 5.' },
  ]);
});

describe('occasions', () => {
  test.each([
    ['a birthday', { birthday: '12-01' }, '\u2068Abel\u2069 has a birthday.', 'Tuesday 1 December 2026, in 9 days'],
    ['today', { birthday: '11-22' }, '\u2068Abel\u2069 has a birthday.', 'Sunday 22 November 2026, today'],
    ['quietly', { birthday: '12-01', occasionPreference: 'quiet' }, '\u2068Abel\u2069 has a birthday. They like it quiet.', 'Tuesday 1 December 2026, in 9 days'],
    ['an anniversary', { startOn: '2021-12-10' }, '\u2068Abel\u2069 will have been here for 5 years, a round anniversary.', 'Thursday 10 December 2026, in 18 days'],
    ['a first anniversary', { startOn: '2025-11-23' }, '\u2068Abel\u2069 will have been here for a year.', 'Monday 23 November 2026, tomorrow'],
  ])('%s', (_, known, text, evidence) => {
    const [line] = lines('occasions', { person: thePerson(known as never) });
    expect(line?.text).toBe(text);
    if (evidence.endsWith('tomorrow')) expect(line?.evidence).toContain('Monday 23 November 2026');
    else expect(line?.evidence).toBe(evidence);
  });

  test.each([
    ['too far off', { birthday: '12-14' }],
    ['not wanted', { birthday: '12-01', startOn: '2021-12-10', occasionPreference: 'none' }],
    ['the day they begin', { startOn: '2026-11-25' }],
  ])('%s: nothing', (_, known) => {
    expect(lines('occasions', { person: thePerson(known as never) })).toEqual([]);
  });

  test('29 February is on the 28th in other years, and next year comes after December', () => {
    const at = (today: string, birthday: string) => makeBrief({ ...none, person: thePerson({ birthday: birthday as never }) }, { today: day(today), zone: 'UTC', standards, work }).sections.find(({ kind }) => kind === 'occasions')?.lines[0]?.evidence;
    expect(at('2027-02-20', '02-29')).toBe('Sunday 28 February 2027, in 8 days');
    expect(at('2028-02-20', '02-29')).toBe('Tuesday 29 February 2028, in 9 days');
    expect(at('2026-12-28', '01-03')).toBe('Sunday 3 January 2027, in 6 days');
  });
});

test('open talking points, theirs first, with the day they were written down', () => {
  const points = [thePoint('Next quarter'), thePoint('Holiday cover', { raisedBy: 'them', raisedIn: tenth.id }), thePoint('done', { state: 'discussed' })];
  expect(lines('points', { talkingPoints: points })).toMatchObject([
    { text: 'Holiday cover', evidence: 'Raised by Abel 12 days ago, in the meeting of 10 November', route: `/one-on-ones/${tenth.id}` },
    { text: 'Next quarter', evidence: 'Raised by you 12 days ago, on 10 November', route: '/people/abel/one-on-ones' },
  ]);
});

test('questions stay the same while preparing and change with the next meeting', () => {
  const first = texts('questions', { oneOnOnes: [tenth] });
  expect(first).toHaveLength(3);
  expect(texts('questions', { oneOnOnes: [tenth, theMeeting(day('2026-11-24'), { state: 'planned' })] })).toEqual(first);
  expect(texts('questions', { oneOnOnes: [tenth, theMeeting(day('2026-11-17'))] })).not.toEqual(first);
});

test('every line of ten years of weekly meetings has its own key', () => {
  const weeks = Array.from({ length: 520 }, (_, week) => addDays(sunday, -7 * week));
  const { sections } = brief({
    oneOnOnes: weeks.map((on) => theMeeting(on, { workload: 3 })),
    commitments: weeks.map((on) => thePromise(on, { madeOn: on, madeIn: `one-on-one-${on}` as OneOnOneId })),
    talkingPoints: weeks.map((on) => thePoint(on)),
    praise: weeks.map((on) => thePraise(on, { givenOn: on })),
  });
  const keys = sections.flatMap((section) => section.lines.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeGreaterThan(1_000);
});
