import { t } from '@lingui/core/macro';
import type { Facts } from '#domain/bridge.ts';

/** What a report of a fault needs to say about the program, and nothing about the person. The same in every language. */
export function versionText({ version, builtOn, commit, electron, platform }: Facts): string {
  return [t`Heed ${version}`, builtOn && t`built on ${builtOn}`, commit && t`from ${commit}`, t`Electron ${electron}`, platform].filter(Boolean).join(', ');
}
