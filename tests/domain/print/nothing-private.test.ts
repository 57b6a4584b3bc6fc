import { expect, test } from 'vitest';
import { briefSheetOf } from '#domain/print/brief-sheet-of.ts';
import { makeBrief } from '#domain/brief/brief.ts';
import type { Feedback, FeedbackId, FollowUp } from '#domain/feedback/feedback.ts';
import { handoverSheetOf } from '#domain/handover/handover-sheet-of.ts';
import { handoverView, type HandoverView, shareableDays } from '#domain/handover/handover-view.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { shareableCommitment, type ShareableNote, shareableNote } from '#domain/notes/shareable-note.ts';
import { type SummaryParts, summaryMarkdown, summaryPlain } from '#domain/notes/summary.ts';
import type { Note, NoteId, OneOnOneId, SharedNote } from '#domain/one-on-ones/one-on-one.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { teamWords, type TeamWordsParts } from '#domain/praise/team-words.ts';
import { expectationsSheetOf, type ExpectationsView } from '#domain/print/expectations-sheet-of.ts';
import { letterSheetOf, type LetterView } from '#domain/print/letter-sheet-of.ts';
import { planSheetOf, type PlanView } from '#domain/print/plan-sheet-of.ts';
import { printDocument, type PrintDocument } from '#domain/print/print-document.ts';
import { isPublicPraise, shareableExpectation, shareableGoal, shareablePerson, shareablePlan, shareablePraise, shareableRequest, type PublicPraise } from '#domain/print/shareable.ts';
import { stamp } from '#domain/record.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import { aGoal, aPlan } from '#tests/domain/growth/growth-records.ts';
import { abel, day, sunday, theExpectation, theFeedback, theGoal, theMatter, thePerson, thePoint, thePraise, thePromise } from '#tests/support/meeting-records.ts';
import { aDeclinedRequest } from '#tests/support/request-records.ts';

const settings = settingsSchema.parse({});
const CANARY = 'CANARY';
/** What the tests find in every document, so that an empty one proves nothing. */
const SHARED = 'fit to be shared';

const person = thePerson({ privateContext: CANARY, recognitionNote: CANARY, email: CANARY, workingPattern: CANARY });
const feedback = theFeedback(CANARY, { id: 'feedback' as FeedbackId, situation: CANARY, impact: CANARY, aim: CANARY, nextStep: CANARY, outcome: CANARY, followUpOn: sunday });
const privatePraise = thePraise(CANARY, { situation: CANARY, impact: CANARY });
const privateNote = stamp<Note>({ id: 'note' as NoteId, oneOnOneId: 'meeting' as OneOnOneId, personId: abel, visibility: 'private', body: CANARY }, 1);
const sharedNote: SharedNote = { ...privateNote, visibility: 'shared', body: SHARED };
const publicPraise: PublicPraise = { ...thePraise(SHARED), visibility: 'public', state: 'given' };
/** Under every name by which a builder might come to look for them. */
const secrets = { feedback: [feedback], praise: [privatePraise], matters: [theMatter(CANARY)], notes: privateNote, privateNote, privateContext: CANARY, recognitionNote: CANARY, impact: CANARY, situation: CANARY, whatDiffers: CANARY };

/** An object with everything private riding along, as a careless spread would make it. What the builder asks for stays as it is. */
const withSecrets = <T extends object>(wanted: T): T => ({ ...secrets, ...wanted });

/** A disclosure is for the person themselves and holds what is private, too; `tests/domain/disclosure` says what it leaves out. The recovery key and the guide are built of no record. */
type DocumentKind = Exclude<PrintDocument['kind'], 'disclosure' | 'recovery' | 'guide'> | 'summary' | 'summary as text' | 'words for the team';

/**
 * Everything that leaves Heed for other eyes, and the brief, built from records that are full of secrets. A new kind of
 * printed document does not compile until it stands here.
 */
const documents = {
  plan: () => planSheetOf(withSecrets({ person: withSecrets(shareablePerson(person)), plan: withSecrets(shareablePlan(aPlan({ strengths: SHARED }))), goals: [withSecrets(shareableGoal(aGoal()))] }), settings, sunday),
  expectations: () => expectationsSheetOf(withSecrets({ person: withSecrets(shareablePerson(person)), expectations: [withSecrets(shareableExpectation(theExpectation(SHARED)))] }), settings, sunday),
  letter: () => {
    const request = aDeclinedRequest({ asked: SHARED });
    const secret: FlexibleRequest = { ...request, whatDiffers: CANARY, privateNote: CANARY };
    return letterSheetOf(withSecrets({ person: withSecrets(shareablePerson(person)), request: withSecrets(shareableRequest(secret)) }), 'declined', settings, sunday);
  },
  handover: () => {
    const commitment = thePromise('Call', { closingNote: CANARY });
    const records = { person, plans: [aPlan({ strengths: SHARED, state: 'agreed' })], goals: [aGoal()], commitments: [commitment], requests: [{ ...aDeclinedRequest({ asked: SHARED }), state: 'agreed' as const, whatDiffers: CANARY, privateNote: CANARY }], expectations: [theExpectation(SHARED)] };
    return handoverSheetOf(withSecrets(handoverView(withSecrets(records), sunday, true)), settings, sunday);
  },
  // For the manager's own eyes, so it may say what they have not praised yet; never what is behind the veil.
  brief: () => {
    const followUps: readonly FollowUp[] = [feedback];
    const records = { person, oneOnOnes: [], talkingPoints: [thePoint(SHARED)], commitments: [], matters: [], recoveries: [], praise: [], expectations: [], followUps, goals: [theGoal('g')], requests: [], touches: [], occasions: [], occasionMarks: [], ownQuestions: [] };
    const brief = makeBrief(withSecrets(records), { today: sunday, zone: 'UTC', standards: settings.standards, work: { days: [1, 2, 3, 4, 5], isHoliday: () => false } });
    return briefSheetOf(brief, 'A4', sunday);
  },
  summary: () => summaryMarkdown(summary()),
  'summary as text': () => summaryPlain(summary()),
  'words for the team': () => teamWords(withSecrets({ praise: withSecrets(shareablePraise(publicPraise)), people: [withSecrets(shareablePerson(person))] })),
} satisfies Record<DocumentKind, () => unknown>;

const summary = (): SummaryParts => ({ ...secrets, person: withSecrets(shareablePerson(person)), managerName: 'Robin', heldOn: day('2026-11-10'), notes: shareableNote(sharedNote), agreed: [withSecrets(shareableCommitment(thePromise('Call', { closingNote: CANARY })))], next: null });

test.each(Object.entries(documents))('nothing private or corrective gets into: %s', (_kind, build) => {
  const text = JSON.stringify(build());
  expect(text).toContain(SHARED);
  expect(text).not.toContain(CANARY);
});

test('every kind of document that can be printed is among them', () => {
  const kinds = printDocument.options.map((option) => option.unwrap().shape.kind.value).filter((kind) => !['disclosure', 'recovery', 'guide'].includes(kind));
  expect(Object.keys(documents)).toEqual(expect.arrayContaining(kinds));
});

test('a private record that was made to look shareable to the compiler is refused at the door', () => {
  expect(() => shareablePraise(privatePraise as unknown as PublicPraise)).toThrow(TypeError);
  expect(() => shareablePraise({ ...publicPraise, state: 'drafted' } as unknown as PublicPraise)).toThrow(TypeError);
  expect(() => shareableNote(privateNote as unknown as SharedNote)).toThrow(TypeError);
  expect([privatePraise, { ...publicPraise, state: 'drafted' as const }, publicPraise].map(isPublicPraise)).toEqual([false, false, true]);
});

type Expect<True extends true> = True;
type Fits<Value, Place> = [Value] extends [Place] ? true : false;
type Not<Answer extends boolean> = Answer extends true ? false : true;
type Element<T> = T extends readonly (infer Each)[] ? Each : T;
/** Every place for a record in anything that is handed over. */
type Places<Parts> = Element<NonNullable<Parts[keyof Parts]>>;
type EveryPlace = Extract<Places<PlanView> | Places<ExpectationsView> | Places<LetterView> | Places<SummaryParts> | Places<TeamWordsParts> | Places<HandoverView> | ShareableNote, object>;
type PrivatePraise = Praise & { readonly visibility: 'private' };

/** Compiled by `tsc -b`: the day a private or corrective record fits into a shared document, the check fails here. */
export type Proofs = [
  Expect<Not<Fits<Feedback, EveryPlace>>>,
  Expect<Not<Fits<PrivatePraise, EveryPlace>>>,
  Expect<Not<Fits<Praise, EveryPlace>>>,
  Expect<Not<Fits<Matter, EveryPlace>>>,
  Expect<Not<Fits<Note, EveryPlace>>>,
  // Not even with the brand: shareable praise that carries its visibility is none.
  Expect<Not<Fits<Omit<ReturnType<typeof shareablePraise>, 'visibility'> & Pick<PrivatePraise, 'visibility'>, EveryPlace>>>,
  // And the proofs can fail: what is shareable fits.
  Expect<Fits<ReturnType<typeof shareablePraise>, EveryPlace>>,
  Expect<Fits<ReturnType<typeof shareableExpectation>, EveryPlace>>,
];

/** Never called: each line must go on to be an error, or `tsc -b` complains that it is none. */
export function smuggle(): void {
  const who = shareablePerson(person);
  // @ts-expect-error -- feedback is no goal
  planSheetOf({ person: who, plan: shareablePlan(aPlan()), goals: [feedback] }, settings, sunday);
  // @ts-expect-error -- a whole person is no shareable one
  expectationsSheetOf({ person, expectations: [] }, settings, sunday);
  // @ts-expect-error -- feedback is no expectation
  expectationsSheetOf({ person: who, expectations: [feedback] }, settings, sunday);
  // @ts-expect-error -- a whole request holds the manager's own note
  letterSheetOf({ person: who, request: aDeclinedRequest() }, 'declined', settings, sunday);
  // @ts-expect-error -- a private note is no shared one
  summaryMarkdown({ person: who, managerName: '', heldOn: sunday, notes: shareableNote(privateNote), agreed: [], next: null });
  // @ts-expect-error -- feedback is nothing that was agreed
  summaryMarkdown({ person: who, managerName: '', heldOn: sunday, notes: null, agreed: [feedback], next: null });
  const handed = handoverView({ person, plans: [], goals: [], commitments: [], requests: [], expectations: [] }, sunday, false);
  // @ts-expect-error -- feedback is no promise
  handoverSheetOf({ ...handed, promises: [feedback] }, settings, sunday);
  // @ts-expect-error -- a whole person is no shareable one
  handoverSheetOf({ ...handed, person }, settings, sunday);
  // @ts-expect-error -- a whole request holds the manager's own note
  handoverSheetOf({ ...handed, arrangements: [aDeclinedRequest()] }, settings, sunday);
  // @ts-expect-error -- without consent nothing is said about their days
  shareableDays(person, false);
  // @ts-expect-error -- private praise cannot be made shareable
  shareablePraise(privatePraise);
  // @ts-expect-error -- whole praise is no shareable one, not even public praise
  teamWords({ praise: publicPraise, people: [who] });
}
