/** Put in by the build (build/build-facts.ts). Absent where the sources run as they are, as in unit tests. */
declare const HEED_BUILD: { readonly builtOn: string; readonly commit: string | null; readonly homepage: string } | undefined;

/** When this Heed was built, from which commit, and where there are newer ones. Null and empty where it was not built. */
export const buildFacts = typeof HEED_BUILD === 'undefined' ? { builtOn: null, commit: null, homepage: '' } : HEED_BUILD;

/** The line of `heed --version`. */
export function versionLine(version: string, { builtOn, commit }: { readonly builtOn: string | null; readonly commit: string | null }): string {
  const from = [builtOn && `built on ${builtOn}`, commit && `from ${commit}`, `Electron ${process.versions['electron'] ?? 'none'}`].filter(Boolean);
  return `Heed ${version} (${from.join(', ')})`;
}
