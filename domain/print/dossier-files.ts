import { t } from '@lingui/core/macro';
import type { DossierSheet } from '#domain/print/dossier-sheet.ts';
import { distinctFileNames, fileNameOf } from '#domain/print/file-name.ts';

/** A text file of a folder that leaves. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Signs that would begin markup at the head of a line or inside it. What was typed stays as it was typed. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

/** Words of several lines stand in a quotation, so that headings and lists in them stay theirs. */
const factMarkdown = ({ label, text }: { readonly label: string; readonly text: string }): string =>
  text.includes('\n') ? `**${label}**\n\n${text.split(/\r\n?|\n/).map((line) => `> ${escaped(line)}`.trimEnd()).join('\n')}` : `**${label}:** ${escaped(text)}`;

type Section = DossierSheet['sections'][number];

const sectionMarkdown = ({ title, items }: Section): string =>
  [`# ${title}`, ...items.flatMap((item) => [`## ${[item.title, ...item.notes].map(escaped).join(' · ')}`, ...item.facts.map(factMarkdown)])].join('\n\n');

/** The papers as a folder: a first page, one Markdown file for each part, and all of it as JSON for machines. */
export function dossierFiles(sheet: DossierSheet): TextFile[] {
  const names = distinctFileNames(sheet.sections.map(({ title }, at) => fileNameOf(`${String(at + 1).padStart(2, '0')} ${title}`)));
  const first = [`# ${escaped(sheet.title)}`, `${sheet.preparedOn}`, ...sheet.introduction.map(escaped), sheet.sections.map(({ title }, at) => `- [${title}](<${names[at] ?? ''}.md>)`).join('\n')].filter(Boolean).join('\n\n');
  const { title, personName, preparedOn, introduction, sections } = sheet;
  return [
    { name: `${t`Read me first`}.md`, text: `${first}\n` },
    ...sheet.sections.map((section, at) => ({ name: `${names[at] ?? ''}.md`, text: `${sectionMarkdown(section)}\n` })),
    { name: 'everything.json', text: `${JSON.stringify({ title, personName, preparedOn, introduction, sections }, null, 2)}\n` },
  ];
}
