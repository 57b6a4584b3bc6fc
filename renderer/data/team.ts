import { t } from '@lingui/core/macro';
import { THE_TEAM, type Team, withPurpose } from '#domain/team/team.ts';
import { put } from '#data/changes.ts';
import { now } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

export async function readTeam(): Promise<Team | null> {
  const team = await db.teams.get(THE_TEAM);
  return team && team.deletedAt === null ? team : null;
}

/** Says what the team is for; empty says nothing any more. */
export const setPurpose = (purpose: string): Promise<void> => commit(t`Change what the team is for`, async () => [put('teams', withPurpose(await readTeam(), purpose, now()))]);
