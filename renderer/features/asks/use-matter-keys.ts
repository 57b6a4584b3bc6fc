import { t } from '@lingui/core/macro';
import { useShortcuts } from '#components/shortcuts.ts';
import type { Move } from './ask-moves.ts';

/** The keys of the one ask on a page: those of its moves. */
export function useMatterKeys(moves: readonly Move[]): void {
  useShortcuts(moves.flatMap(({ shortcut, label, run }) => (shortcut ? [{ keys: shortcut, does: label, group: t`This ask`, run }] : [])));
}
