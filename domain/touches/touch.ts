import type * as z from 'zod';
import type { touch, touchId } from '#domain/touches/touch-schema.ts';

export type TouchId = z.infer<typeof touchId>;

export const touchWays = ['in-person', 'call', 'chat'] as const;
export type TouchWay = (typeof touchWays)[number];
export type Touch = z.infer<typeof touch>;
