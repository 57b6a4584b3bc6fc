import { t } from '@lingui/core/macro';
import { Extension } from '@tiptap/core';
import type { Node as ProseNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type CalendarDate, isCalendarDate } from '#domain/calendar/calendar-date.ts';
import { exactDate, spokenDate } from '#domain/calendar/spoken-date.ts';
import type { CaptureKind } from '#domain/notes/capture.ts';
import { captureNames } from './capture-names.ts';

/** What became of a captured record: "kept", "told back". `isDone` when there is nothing left to do about it. */
export interface CaptureStanding {
  readonly text: string;
  readonly isDone: boolean;
}

/** What chips say beyond their Markdown. It changes while the note does not: days go by, promises are kept. */
export interface ChipFacts {
  readonly today: CalendarDate;
  readonly standings: ReadonlyMap<string, CaptureStanding>;
}

const key = new PluginKey<ChipFacts>('chip-labels');

/** Carried by the decoration of a chip. */
export interface ChipLabel {
  readonly text: string;
  readonly title: string;
  readonly isDone: boolean;
}

function labelOf(node: ProseNode, { today, standings }: ChipFacts): ChipLabel {
  if (node.type.name === 'agreedBy') {
    const on = node.attrs['on'] as string;
    return isCalendarDate(on) ? { text: t`by ${spokenDate(on, today)}`, title: exactDate(on), isDone: false } : { text: t`by ${on}`, title: '', isDone: false };
  }
  const standing = standings.get(node.attrs['ref'] as string);
  const name = captureNames[node.attrs['kind'] as CaptureKind];
  return { text: standing?.text ? `${name} · ${standing.text}` : name, title: '', isDone: standing?.isDone ?? false };
}

const isChip = (node: ProseNode) => node.type.name === 'capture' || node.type.name === 'agreedBy';

function decorations(state: EditorState): DecorationSet {
  const facts = key.getState(state);
  if (!facts) return DecorationSet.empty;
  const chips: Decoration[] = [];
  state.doc.descendants((node, at) => {
    if (isChip(node)) chips.push(Decoration.node(at, at + node.nodeSize, {}, labelOf(node, facts)));
  });
  return DecorationSet.create(state.doc, chips);
}

/** Tells the chips of a note what day it is and what became of the records they stand for. */
export const ChipLabels = Extension.create<{ readonly facts: () => ChipFacts }>({
  name: 'chipLabels',
  addOptions: () => ({ facts: () => ({ today: '' as CalendarDate, standings: new Map() }) }),
  addProseMirrorPlugins() {
    const { facts } = this.options;
    return [
      new Plugin<ChipFacts>({
        key,
        state: { init: facts, apply: (tr, current) => (tr.getMeta(key) as ChipFacts | undefined) ?? current },
        props: { decorations },
      }),
    ];
  },
});

export const chipFactsMeta = key;
