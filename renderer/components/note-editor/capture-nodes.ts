import { Node } from '@tiptap/core';
import { type CaptureKind, captureKinds } from '#domain/notes/capture.ts';
import { captureNames } from './capture-names.ts';
import { chipView } from './chip-view.ts';

/** The mark of a captured record at the beginning of its line. Its text is ordinary text of the note. */
export const Capture = Node.create({
  name: 'capture',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ kind: { default: captureKinds[0], rendered: false }, ref: { default: '', rendered: false } }),
  parseHTML: () => [{ tag: 'span[data-capture]', getAttrs: (element) => ({ kind: element.getAttribute('data-capture'), ref: element.getAttribute('data-ref') }) }],
  renderHTML: ({ node }) => ['span', { 'data-capture': node.attrs['kind'] as string, 'data-ref': node.attrs['ref'] as string }, captureNames[node.attrs['kind'] as CaptureKind]],
  addNodeView: () => chipView,
  renderText: ({ node }) => captureNames[node.attrs['kind'] as CaptureKind],
});

/** The date that was agreed for a captured record, as it was said in this meeting. */
export const AgreedBy = Node.create({
  name: 'agreedBy',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ on: { default: '', rendered: false } }),
  parseHTML: () => [{ tag: 'time[data-agreed]', getAttrs: (element) => ({ on: element.getAttribute('datetime') }) }],
  renderHTML: ({ node }) => ['time', { 'data-agreed': '', datetime: node.attrs['on'] as string }, `by ${node.attrs['on'] as string}`],
  addNodeView: () => chipView,
  renderText: ({ node }) => `by ${node.attrs['on'] as string}`,
});
