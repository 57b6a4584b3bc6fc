import { t } from '@lingui/core/macro';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';

export const planStateWords: Record<DevelopmentPlan['state'], string> = { draft: t`Draft`, agreed: t`Agreed`, reviewed: t`Reviewed` };
