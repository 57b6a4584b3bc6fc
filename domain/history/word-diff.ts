import { diffComm } from 'node-diff3';

/** A stretch of text: in both, only in the older one, only in the newer one, or left out because nothing changed in it. */
export interface DiffPart {
  readonly kind: 'same' | 'gone' | 'new' | 'skipped';
  readonly text: string;
}

/** Lines by their words would take seconds where everything was rewritten; then the two texts stand one after the other. */
const MOST_COMPARED = 4_000_000;

const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];
const words = (text: string): string[] => text.match(/\s+|[^\s\p{P}]+|\p{P}/gu) ?? [];

/** What changed from one text to another, in words. Lines are compared first, words only in lines that differ. */
export function wordDiff(older: string, newer: string): DiffPart[] {
  const parts = compared(lines(older), lines(newer)).flatMap((part) => (part.kind === 'both' ? inWords(part.older, part.newer) : [part]));
  return joined(parts);
}

type Compared = DiffPart | { readonly kind: 'both'; readonly older: string; readonly newer: string };

const compared = (older: string[], newer: string[]): Compared[] =>
  diffComm(older, newer).flatMap((region): Compared[] => {
    if ('common' in region) return [{ kind: 'same', text: region.common.join('') }];
    const [gone, added] = [region.buffer1.join(''), region.buffer2.join('')];
    return gone !== '' && added !== '' ? [{ kind: 'both', older: gone, newer: added }] : apart(gone, added);
  });

function inWords(older: string, newer: string): DiffPart[] {
  const [from, to] = [words(older), words(newer)];
  if (from.length * to.length > MOST_COMPARED) return apart(older, newer);
  return compared(from, to).flatMap((part) => (part.kind === 'both' ? apart(part.older, part.newer) : [part]));
}

const apart = (gone: string, added: string): DiffPart[] => [...(gone === '' ? [] : [{ kind: 'gone' as const, text: gone }]), ...(added === '' ? [] : [{ kind: 'new' as const, text: added }])];

/** Neighbours of one kind as one; a blank between two changes belongs to both, so that a phrase reads as one. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const all: DiffPart[] = [];
  let [same, gone, added] = ['', '', ''];
  const end = () => {
    if (same !== '') all.push({ kind: 'same', text: same });
    all.push(...apart(gone, added));
    [same, gone, added] = ['', '', ''];
  };
  for (const [index, { kind, text }] of parts.entries()) {
    const isBetween = kind === 'same' && /^[^\S\n]+$/u.test(text) && gone + added !== '' && index < parts.length - 1;
    if (kind === 'same' && !isBetween) {
      if (gone + added !== '') end();
      same += text;
    } else [gone, added] = [kind === 'new' ? gone : gone + text, kind === 'gone' ? added : added + text];
  }
  end();
  return all;
}

/** Characters of unchanged text that stay beside a change. */
const CONTEXT = 160;

/** A comparison without the long stretches in which nothing changed: some words stay on either side. */
export function aroundChanges(parts: readonly DiffPart[]): DiffPart[] {
  return parts.flatMap((part, index): DiffPart[] => {
    if (part.kind !== 'same') return [part];
    const [before, after] = [index === 0 ? 0 : CONTEXT, index === parts.length - 1 ? 0 : CONTEXT];
    if (part.text.length <= before + after + CONTEXT) return [part];
    const head = part.text.slice(0, before).replace(/\S*$/u, '');
    const tail = after === 0 ? '' : part.text.slice(-after).replace(/^\S*/u, '');
    const middle = part.text.slice(head.length, part.text.length - tail.length);
    return [{ kind: 'same' as const, text: head }, { kind: 'skipped' as const, text: middle }, { kind: 'same' as const, text: tail }].filter(({ text }) => text !== '');
  });
}
