import type * as z from 'zod';
import type { recovery, recoveryId } from '#domain/recoveries/recovery-schema.ts';

export type RecoveryId = z.infer<typeof recoveryId>;
/** In the order that mends: whoever puts right before saying sorry is not heard. */
export const recoverySteps = ['acknowledge', 'apologise', 'put-right', 'check-back'] as const;
export type RecoveryStepKind = (typeof recoverySteps)[number];
export type Recovery = z.infer<typeof recovery>;
export type RecoveryStep = Recovery['steps'][RecoveryStepKind];
