import type * as z from 'zod';
import type { matter, matterId } from '#domain/matters/matter-schema.ts';

export type MatterId = z.infer<typeof matterId>;
export const matterKinds = ['concern', 'suggestion', 'need', 'friction'] as const;
export type Matter = z.infer<typeof matter>;
