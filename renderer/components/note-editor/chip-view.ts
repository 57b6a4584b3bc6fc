import type { NodeViewRenderer } from '@tiptap/core';
import type { CaptureKind } from '#domain/notes/capture.ts';
import { captureNames } from './capture-names.ts';
import type { ChipLabel } from './chip-labels.ts';

/** Draws a chip with the label that its decoration carries. */
export const chipView: NodeViewRenderer = ({ node, decorations: first, HTMLAttributes }) => {
  const dom = document.createElement(node.type.name === 'agreedBy' ? 'time' : 'span');
  dom.className = 'note-chip';
  dom.contentEditable = 'false';
  if (node.type.name === 'agreedBy') dom.setAttribute('datetime', node.attrs['on'] as string);
  else dom.dataset['capture'] = node.attrs['kind'] as string;
  for (const [name, value] of Object.entries(HTMLAttributes as Record<string, string>)) dom.setAttribute(name, value);
  const draw = (given: readonly { readonly spec?: unknown }[]) => {
    const label = given.map(({ spec }) => spec as Partial<ChipLabel> | undefined).find((spec) => typeof spec?.text === 'string');
    dom.textContent = label?.text ?? captureNames[node.attrs['kind'] as CaptureKind] ?? '';
    dom.title = label?.title ?? '';
    dom.classList.toggle('is-done', label?.isDone ?? false);
  };
  draw(first as never);
  return {
    dom,
    ignoreMutation: () => true,
    update: (next, nextDecorations) => {
      if (next.type !== node.type || !next.sameMarkup(node)) return false;
      draw(nextDecorations as never);
      return true;
    },
  };
};
