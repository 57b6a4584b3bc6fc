import * as z from 'zod';

const source = z.discriminatedUnion('from', [z.object({ from: z.literal('folders'), name: z.string().min(1).max(200) }), z.object({ from: z.literal('file') })]);
const key = z
  .discriminatedUnion('with', [z.object({ with: z.literal('passphrase'), passphrase: z.string().max(10_000) }), z.object({ with: z.literal('recovery-key'), recoveryKey: z.string().max(200) })])
  .nullable();

export const backUpRequest = z.object({ kind: z.literal('back-up') });
export const previewBackupRequest = z.object({ kind: z.literal('preview-backup'), source, key });
export const restoreBackupRequest = z.object({ kind: z.literal('restore-backup'), source, key });
export const goBackRequest = z.object({ kind: z.literal('go-back') });
