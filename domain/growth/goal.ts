import type * as z from 'zod';
import type { goal, goalId, goalStep } from '#domain/growth/goal-schema.ts';

export type GoalId = z.infer<typeof goalId>;
export const stepKinds = ['experience', 'people', 'course'] as const;
export type GoalStep = z.infer<typeof goalStep>;
export type Goal = z.infer<typeof goal>;
