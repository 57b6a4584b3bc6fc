import { Node } from '@tiptap/core';
import { type CaptureKind, captureKinds } from '#domain/notes/capture.ts';

export const captureNames: Record<CaptureKind, string> = { promise: 'Promise', action: 'Action', point: 'Talking point', goal: 'Goal', praise: 'Praise', matter: 'Matter' };

/** The mark of a captured record at the beginning of its line. Its text is ordinary text of the note. */
export const Capture = Node.create({
  name: 'capture',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ kind: { default: captureKinds[0], rendered: false }, ref: { default: '', rendered: false } }),
  parseHTML: () => [{ tag: 'span[data-capture]', getAttrs: (element) => ({ kind: element.getAttribute('data-capture'), ref: element.getAttribute('data-ref') }) }],
  renderHTML: ({ node }) => ['span', { 'data-capture': node.attrs['kind'] as string, 'data-ref': node.attrs['ref'] as string }, captureNames[node.attrs['kind'] as CaptureKind]],
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
  renderText: ({ node }) => `by ${node.attrs['on'] as string}`,
});
