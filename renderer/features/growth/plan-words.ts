import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';

export const planStateWords: Record<DevelopmentPlan['state'], string> = { draft: 'Draft', agreed: 'Agreed', reviewed: 'Reviewed' };
