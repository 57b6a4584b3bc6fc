import type { Facts } from '#domain/bridge.ts';

/** What a report of a fault needs to say about the program, and nothing about the person. The same in every language. */
export function versionText({ version, builtOn, commit, electron, platform }: Facts): string {
  return [`Heed ${version}`, builtOn && `built on ${builtOn}`, commit && `from ${commit}`, `Electron ${electron}`, platform].filter(Boolean).join(', ');
}
