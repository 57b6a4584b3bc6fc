import type * as z from 'zod';
import type { praise, praiseId } from '#domain/praise/praise-schema.ts';

export type PraiseId = z.infer<typeof praiseId>;
export type Praise = z.infer<typeof praise>;

/** How somebody heard it. */
export const praiseChannels = ['in-person', 'call', 'chat', 'e-mail', 'in-front-of-the-team', 'card', 'other'] as const;
export type PraiseChannel = (typeof praiseChannels)[number];

export const praiseSources = ['mine', 'relayed', 'customer'] as const satisfies readonly Praise['source'][];

/** Where praise comes from, with what only that source has. */
type Origin<P> = P extends Praise ? Pick<P, Extract<keyof P, 'source' | 'fromPersonId' | 'fromName' | 'customer'>> : never;
export type PraiseOrigin = Origin<Praise>;
