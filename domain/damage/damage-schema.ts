import * as z from 'zod';

export const damageRequests = [z.object({ kind: z.literal('survey-damage') }), z.object({ kind: z.literal('save-damage') }), z.object({ kind: z.literal('find-lost') })] as const;
