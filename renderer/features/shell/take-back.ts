import { t } from '@lingui/core/macro';
import { showToast } from '#components/toast.tsx';
import { redo, undo } from '#data/undo.ts';

const inSentence = (label: string) => label.charAt(0).toLocaleLowerCase() + label.slice(1);

/** Takes the last action back and says which one it was. */
export async function takeBack(): Promise<void> {
  const label = await undo();
  showToast(label === null ? { text: t`There is nothing to undo.` } : { text: t`Undone: ${inSentence(label)}.`, undo: doAgain, undoLabel: t`Redo` });
}

/** Does the last undone action again. */
export async function doAgain(): Promise<void> {
  const label = await redo();
  showToast(label === null ? { text: t`There is nothing to redo.` } : { text: t`Done again: ${inSentence(label)}.`, undo: takeBack });
}

/** For the menu's Undo and Redo: text that is being typed has an undo of its own. */
export function takeBackHere(kind: 'undo' | 'redo'): void {
  const place = document.activeElement;
  const isTyping = place instanceof HTMLElement && (place.isContentEditable || place.matches('input, textarea'));
  // The only way to reach Chromium's own undo stack from a menu.
  if (isTyping) document.execCommand(kind);
  else void (kind === 'undo' ? takeBack() : doAgain());
}
