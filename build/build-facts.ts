import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './run-command.ts';

export interface BuildFacts {
  /** A day in UTC, `YYYY-MM-DD`. */
  readonly builtOn: string;
  /** Null where the sources are no git checkout, such as an unpacked archive; ends in `+` when files differ from it. */
  readonly commit: string | null;
  /** Where newer versions are. */
  readonly homepage: string;
}

const MS_PER_SECOND = 1000;

/**
 * What a build says of itself. `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/) stands
 * for the moment of the build, so that the same sources give the same bytes on any day.
 * @param git answers a git command with its output; throws where there is no git
 */
export function buildFacts(env: NodeJS.ProcessEnv, now: number, homepage: string, git: (...args: string[]) => string): BuildFacts {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && !/^\d{1,11}$/.test(epoch)) throw new Error(`SOURCE_DATE_EPOCH must be a number of seconds; it is "${epoch}".`);
  const at = epoch === undefined ? now : Number(epoch) * MS_PER_SECOND;
  return { builtOn: new Date(at).toISOString().slice(0, 10), commit: commitOf(git), homepage };
}

function commitOf(git: (...args: string[]) => string): string | null {
  try {
    const commit = git('rev-parse', '--short=12', 'HEAD').trim();
    return git('status', '--porcelain', '--untracked-files=no').trim() === '' ? commit : `${commit}+`;
  } catch {
    return null;
  }
}

/** Runs git in the project's folder. @throws Error where there is no git, or no checkout */
export const projectGit = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The facts of a build that begins now. */
export function factsNow(): BuildFacts {
  const { homepage } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { readonly homepage: string };
  return buildFacts(process.env, Date.now(), homepage, projectGit);
}
