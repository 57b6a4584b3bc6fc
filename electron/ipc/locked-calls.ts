import type { Calls } from '#domain/bridge.ts';

/** What a window may ask while Heed is locked or converts. None of it gives away, or changes, anything that is kept. */
export const lockedCalls: ReadonlySet<keyof Calls> = new Set(['readFacts', 'readSettings', 'readProtection', 'readSharing', 'readJournalLoss', 'unlock', 'lock', 'keepWhileLocked', 'openWindow', 'setUnsaved']);
