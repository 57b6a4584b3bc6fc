import type * as z from 'zod';
import type { arrangement, arrangementId } from '#domain/arrangements/arrangement-schema.ts';

export type ArrangementId = z.infer<typeof arrangementId>;

/** Where a day is worked; `as-usual` when only its hours differ. */
export const dayWays = ['as-usual', 'remote', 'on-site', 'off'] as const;
export type DayWay = (typeof dayWays)[number];
export type Arrangement = z.infer<typeof arrangement>;
export type ArrangedDay = Arrangement['days'][number];
