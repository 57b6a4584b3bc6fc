import type { Refusal } from '#domain/archive/refusal.ts';

/** The bytes are no archive that can be read. `reason` is for the person; nothing has changed. */
export class ArchiveRefusedError extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(reason);
    this.name = 'ArchiveRefusedError';
    this.reason = reason;
  }
}
