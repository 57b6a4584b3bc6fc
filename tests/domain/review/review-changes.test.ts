import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { beginReview, finishReview, nextOpenStep, openSteps, reopenStep, resumeReview, settleStep, writeOwnLine } from '#domain/review/review-changes.ts';
import { weekReview } from '#domain/review/week-review-schema.ts';
import { type ReviewFigures, reviewSteps, type WeekReview } from '#domain/review/week-review.ts';
import { must } from '#domain/transition.ts';

const monday = toCalendarDate('2026-11-16');
const friday = toCalendarDate('2026-11-20');
const figures: ReviewFigures = { promisesDone: 2, promisesMoved: 1, oneOnOnesHeld: 3, goodWordsSaid: 0, answersTold: 1 };
const begun = beginReview(monday, 1);

test('a review begins with every step open, and the same week has the same one', () => {
  expect(openSteps(begun)).toEqual(reviewSteps);
  expect(openSteps(null)).toEqual(reviewSteps);
  expect(begun.id).toBe(beginReview(monday, 99).id);
  expect(weekReview.parse(begun)).toEqual(begun);
});

test('finishing skips what is open, keeps the figures and the line, and can be taken back', () => {
  const looked = writeOwnLine(settleStep(settleStep(begun, 'asks', 'done'), 'asks', 'skipped'), '  Ask earlier.\n');
  const finished = must(finishReview(looked, figures, friday));
  expect(finished).toMatchObject({ ownLine: 'Ask earlier.', finishedOn: friday, figures });
  expect(openSteps(finished)).toEqual([]);
  expect(finishReview(finished, figures, friday).kind).toBe('refused');
  expect(must(resumeReview(finished))).toMatchObject({ finishedOn: null, figures: null, ownLine: 'Ask earlier.' });
  expect(resumeReview(begun).kind).toBe('refused');
  expect(weekReview.parse(finished)).toEqual(finished);
});

const anyStep = fc.constantFrom(...reviewSteps);
const anyMove = fc.record({ step: anyStep, move: fc.constantFrom('done', 'skipped', 'reopen') });
const play = (moves: readonly { step: (typeof reviewSteps)[number]; move: 'done' | 'skipped' | 'reopen' }[]): WeekReview => moves.reduce((review, { step, move }) => (move === 'reopen' ? reopenStep(review, step) : settleStep(review, step, move)), begun);

test('in whatever order steps are taken, each is open or settled once, and the last word counts', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 30 }), (moves) => {
      const review = play(moves);
      const settled = review.steps.map(({ step }) => step);
      expect(new Set(settled).size).toBe(settled.length);
      expect([...settled, ...openSteps(review)].toSorted()).toEqual([...reviewSteps].toSorted());
      for (const step of reviewSteps) {
        const last = moves.findLast((move) => move.step === step)?.move;
        expect(review.steps.find((each) => each.step === step)?.outcome).toBe(last === 'reopen' ? undefined : last);
      }
    }),
  );
});

test('going on from open step to open step looks at each of them once', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 12 }), anyStep, (moves, from) => {
      let review = settleStep(play(moves), from, 'done');
      const left = openSteps(review);
      const seen: string[] = [];
      for (let step = nextOpenStep(review, from); step !== null; step = nextOpenStep(review, step)) {
        seen.push(step);
        review = settleStep(review, step, 'skipped');
      }
      expect(seen.toSorted()).toEqual([...left].toSorted());
    }),
  );
});
