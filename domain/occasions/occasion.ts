import type * as z from 'zod';
import type { occasion, occasionId, occasionMark, occasionMarkId } from '#domain/occasions/occasion-schema.ts';

/** How somebody likes a day of theirs marked: with the team, by the manager alone, or not at all. */
export const occasionPreferences = ['public', 'quiet', 'none'] as const;
export type OccasionPreference = (typeof occasionPreferences)[number];

/** Birthday and anniversary follow from the profile; the others are written down. */
export const occasionKinds = ['birthday', 'anniversary', 'own'] as const;
export type OccasionKind = (typeof occasionKinds)[number];

export type OccasionId = z.infer<typeof occasionId>;
export type Occasion = z.infer<typeof occasion>;
export type OccasionMarkId = z.infer<typeof occasionMarkId>;
export type OccasionMark = z.infer<typeof occasionMark>;
