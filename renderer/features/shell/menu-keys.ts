import { t } from '@lingui/core/macro';
import type { ListedKey } from '#components/shortcuts.ts';

/** Keys that the menu alone answers. Where the window answers one itself, it is not among these. */
export const menuKeys: readonly ListedKey[] = [
  { keys: 'Ctrl+Shift+N', does: t`New window`, group: t`Everywhere` },
  { keys: 'Ctrl+W', does: t`Close the window`, group: t`Everywhere` },
  { keys: 'Ctrl+Q', does: t`Quit Heed`, group: t`Everywhere` },
  { keys: 'Ctrl+Plus', does: t`Larger text`, group: t`Everywhere` },
  { keys: 'Ctrl+-', does: t`Smaller text`, group: t`Everywhere` },
  { keys: 'Ctrl+0', does: t`Normal text size`, group: t`Everywhere` },
  { keys: 'Ctrl+1', does: t`The first place of the menu, and so on to the ninth with Ctrl+9`, group: t`Go to` },
];
