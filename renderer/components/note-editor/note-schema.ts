import { t } from '@lingui/core/macro';
import type { Extensions } from '@tiptap/core';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import StarterKit from '@tiptap/starter-kit';
import { AgreedBy, Capture } from './capture-nodes.ts';
import { CodeMark } from './code-mark.ts';
import { HeadingNode } from './heading-node.ts';
import { LinkMark } from './link-mark.ts';
import { SourceBlock, SourceInline } from './source-nodes.ts';

const starterKit = StarterKit.configure({ link: false, underline: false, code: false, heading: false, trailingNode: false });
const taskItem = TaskItem.configure({ nested: true, a11y: { checkboxLabel: (node) => node.textContent || t`Nothing written yet` } });

/** What a note can hold. Everything here has a form in Markdown, and no node renders HTML that somebody wrote. */
export const noteSchemaExtensions: Extensions = [starterKit, HeadingNode, CodeMark, LinkMark, TaskList, taskItem, Capture, AgreedBy, SourceBlock, SourceInline];
