import type * as z from 'zod';
import { cleanLine } from '#domain/people/clean-line.ts';
import { stamp } from '#domain/record.ts';
import type { team, teamId } from '#domain/team/team-schema.ts';

export type TeamId = z.infer<typeof teamId>;
export type Team = z.infer<typeof team>;

export const THE_TEAM = 'the-team' as TeamId;

/** The team with another meaning line; `before` is null as long as nothing was said of it. `now` is an instant in epoch milliseconds. */
export const withPurpose = (before: Team | null, purpose: string, now: number): Team => ({ ...(before ?? stamp<Team>({ id: THE_TEAM, purpose: '' }, now)), purpose: cleanLine(purpose), isSample: false, deletedAt: null });
