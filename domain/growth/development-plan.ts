import type * as z from 'zod';
import type { developmentPlan, planId } from '#domain/growth/development-plan-schema.ts';

export type PlanId = z.infer<typeof planId>;
export type DevelopmentPlan = z.infer<typeof developmentPlan>;
