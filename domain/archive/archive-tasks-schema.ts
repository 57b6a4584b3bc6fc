import * as z from 'zod';

const passphrase = z.string().min(1).max(1_000).nullable();

export const archiveRequests = [
  z.object({ kind: z.literal('export-archive'), passphrase }),
  z.object({ kind: z.literal('preview-archive'), file: z.enum(['choose', 'again', 'handed-over']), passphrase }),
  z.object({ kind: z.literal('merge-archive'), passphrase, withSettings: z.boolean() }),
] as const;
