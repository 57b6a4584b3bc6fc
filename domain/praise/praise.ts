import type * as z from 'zod';
import type { praise, praiseId } from '#domain/praise/praise-schema.ts';

export type PraiseId = z.infer<typeof praiseId>;
export type Praise = z.infer<typeof praise>;
