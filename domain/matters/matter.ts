import type * as z from 'zod';
import type { matter, matterId } from '#domain/matters/matter-schema.ts';

export type MatterId = z.infer<typeof matterId>;
export const matterKinds = ['concern', 'suggestion', 'need', 'friction'] as const;
/** `removed` is for friction alone: what cost time is gone, and the time is given back. */
export const matterOutcomes = ['done', 'no', 'removed'] as const;
export type MatterOutcome = (typeof matterOutcomes)[number];
export type Matter = z.infer<typeof matter>;
export type Wait = Matter['waits'][number];
