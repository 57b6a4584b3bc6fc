import type * as z from 'zod';
import type { weekReview, weekReviewId } from '#domain/review/week-review-schema.ts';

/** What a review looks at, in the order it is proposed. */
export const reviewSteps = ['promises', 'one-on-ones', 'good-words', 'asks', 'next-week', 'own-line'] as const;
export type ReviewStep = (typeof reviewSteps)[number];

export type WeekReviewId = z.infer<typeof weekReviewId>;
export type WeekReview = z.infer<typeof weekReview>;
export type ReviewFigures = NonNullable<WeekReview['figures']>;
