import type * as z from 'zod';
import type { deletionReceipt, deletionReceiptId } from '#domain/retention/deletion-receipt-schema.ts';

export type DeletionReceiptId = z.infer<typeof deletionReceiptId>;
export type DeletionReceipt = z.infer<typeof deletionReceipt>;
