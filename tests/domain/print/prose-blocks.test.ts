import { expect, test } from 'vitest';
import { type ProseBlock, proseBlocks } from '#domain/print/prose-blocks.ts';

const p = (text: string): ProseBlock => ({ kind: 'paragraph', text });
const l = (...items: string[]): ProseBlock => ({ kind: 'list', items });

test.each<{ text: string; blocks: ProseBlock[] }>([
  { text: '', blocks: [] },
  { text: ' \n\n ', blocks: [] },
  { text: 'One\nTwo', blocks: [p('One'), p('Two')] },
  { text: 'One\r\n\r\nTwo', blocks: [p('One'), p('Two')] },
  { text: '- a\n* b\n• c', blocks: [l('a', 'b', 'c')] },
  { text: 'Before\n- a\n\n- b\nAfter', blocks: [p('Before'), l('a'), l('b'), p('After')] },
  { text: '-5 degrees\n-', blocks: [p('-5 degrees'), p('-')] },
])('$text', ({ text, blocks }) => expect(proseBlocks(text)).toEqual(blocks));
