import type * as z from 'zod';
import type { commitment, commitmentId } from '#domain/commitments/commitment-schema.ts';

export type CommitmentId = z.infer<typeof commitmentId>;
export type Commitment = z.infer<typeof commitment>;
