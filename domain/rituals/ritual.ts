import type * as z from 'zod';
import type { ritual, ritualId } from '#domain/rituals/ritual-schema.ts';

export type RitualId = z.infer<typeof ritualId>;
export type Ritual = z.infer<typeof ritual>;
export type RitualOutcome = Ritual['history'][number]['outcome'];
