/** A release is packaged with Electron's own build or not at all. `HEED_RELEASE` in the environment asks for one. @throws Error */
export function refuseUnlessReleasable(runtime: { readonly isFallback: boolean; readonly version: string }, wantedVersion: string, isRelease: boolean): void {
  if (runtime.isFallback && isRelease) throw new Error(`A release must run on Electron ${wantedVersion}; here is only the fallback runtime, Electron ${runtime.version}. Nothing was packaged.`);
}
