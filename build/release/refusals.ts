import { changelogProblem } from './changelog.ts';

/** What a release stands on. */
export interface ReleaseState {
  /** The version that is asked for. */
  readonly version: string;
  /** The one in package.json. */
  readonly currentVersion: string;
  readonly tags: readonly string[];
  /** Null where the sources are no git checkout. */
  readonly commit: string | null;
  /** Files that differ from the commit, as git names them. */
  readonly changedFiles: readonly string[];
  readonly changelog: string;
  readonly runtime: { readonly isFallback: boolean; readonly version: string };
  readonly wantedElectron: string;
  /** The commit for which all tests have passed; null when they have not. */
  readonly testedCommit: string | null;
}

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;
const MOST_NAMED = 5;

export const tagOf = (version: string): string => `v${version}`;

/** Every reason why there is no release, in sentences that say what to do. Empty: there can be one. */
export function refusals(state: ReleaseState): string[] {
  return [versionProblem(state), treeProblem(state), testsProblem(state), changelogProblem(state.changelog), runtimeProblem(state)].filter((reason) => reason !== null);
}

function versionProblem({ version, currentVersion, tags }: ReleaseState): string | null {
  if (!VERSION.test(version)) return `"${version}" is no version such as 1.2.0.`;
  if (tags.includes(tagOf(version))) return `Version ${version} is released already: there is a tag ${tagOf(version)}.`;
  return isOlder(version, currentVersion) ? `Version ${version} is older than ${currentVersion}, which package.json names.` : null;
}

function isOlder(version: string, other: string): boolean {
  const numbers = (text: string) => text.split(/[.-]/).slice(0, 3).map(Number);
  const [mine, theirs] = [numbers(version), numbers(other)];
  const at = mine.findIndex((part, index) => part !== theirs[index]);
  return at >= 0 && (mine[at] as number) < (theirs[at] as number);
}

function treeProblem({ commit, changedFiles }: ReleaseState): string | null {
  if (commit === null) return 'These sources are no git checkout, so nobody could tell later what the release was made of.';
  if (changedFiles.length === 0) return null;
  const named = changedFiles.slice(0, MOST_NAMED).join(', ');
  return `Files differ from the commit: ${named}${changedFiles.length > MOST_NAMED ? ', …' : ''}. Commit them or take them back.`;
}

function testsProblem({ commit, testedCommit }: ReleaseState): string | null {
  if (testedCommit !== null && testedCommit === commit) return null;
  return testedCommit === null ? 'The tests have not passed here. Run npm test first.' : `The tests have passed for ${testedCommit}, not for what is here now. Run npm test again.`;
}

function runtimeProblem({ runtime, wantedElectron }: ReleaseState): string | null {
  return runtime.isFallback ? `A release must run on Electron ${wantedElectron}; here is only the fallback runtime, Electron ${runtime.version}. Make it where Electron’s own releases can be reached.` : null;
}
