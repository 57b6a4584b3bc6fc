import type * as z from 'zod';
import type { feedback, feedbackId } from '#domain/feedback/feedback-schema.ts';

export type FeedbackId = z.infer<typeof feedbackId>;
export type Feedback = z.infer<typeof feedback>;

/** All that may be known of feedback outside its own private page: that there is a day to come back to something. */
export type FollowUp = Pick<Feedback, 'id' | 'personId' | 'followUpOn' | 'deletedAt'>;
