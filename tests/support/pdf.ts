import { execFileSync } from 'node:child_process';

const run = (tool: string, ...args: string[]): string => execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });

/** The tools that read a PDF back; for `needs` in a test. */
export const pdfTools = ['pdfinfo', 'pdftotext', 'pdffonts', 'qpdf'] as const;

/** What `pdfinfo` says, such as `Title`, `Tagged`, `Pages`, `Page size`. */
export function pdfFacts(file: string): Record<string, string> {
  const lines = run('pdfinfo', file).split('\n');
  return Object.fromEntries(lines.flatMap((line) => (line.includes(':') ? [[line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const] : [])));
}

/** The text of each page, laid out as it is seen. */
export const pdfPages = (file: string): string[] => run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);

export interface TaggedText {
  /** Structure type, such as `H1`, `P`, `LI`, `TH`. */
  readonly tag: string;
  readonly text: string;
}

const UNTAGGED = new Set(['NonStruct', 'Span', 'Div']);

/** The tagged text in reading order: each piece with the nearest structure element that means something. */
export function taggedText(file: string): TaggedText[] {
  const found: TaggedText[] = [];
  const open: { depth: number; tag: string }[] = [];
  for (const line of run('pdfinfo', '-struct-text', file).split('\n')) {
    const depth = line.length - line.trimStart().length;
    const text = /^\s*"(.*)"$/.exec(line)?.[1];
    const tag = /^\s*(\w+) <node/.exec(line)?.[1];
    if (text !== undefined) found.push({ tag: open.findLast((each) => each.depth < depth && !UNTAGGED.has(each.tag))?.tag ?? '', text });
    if (tag === undefined) continue;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    open.push({ depth, tag });
  }
  return found;
}

/** Rows of `pdffonts`: name, and whether it is embedded and has a mapping to Unicode. */
export const pdfFonts = (file: string) =>
  run('pdffonts', file)
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => {
      const [embedded, , unicode] = line.trim().split(/\s+/).slice(-5);
      return { name: line.slice(0, 36).trim(), isEmbedded: embedded === 'yes', hasUnicode: unicode === 'yes' };
    });

export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
  readonly kids: readonly OutlineEntry[];
}

interface QpdfOutline {
  readonly title: string;
  readonly destpageposfrom1: number;
  readonly kids: readonly QpdfOutline[];
}

const outlineEntry = ({ title, destpageposfrom1, kids }: QpdfOutline): OutlineEntry => ({ title, page: destpageposfrom1, kids: kids.map(outlineEntry) });

export function pdfOutline(file: string): OutlineEntry[] {
  const { outlines } = JSON.parse(run('qpdf', '--json', '--json-key=outlines', file)) as { outlines: readonly QpdfOutline[] };
  return outlines.map(outlineEntry);
}

/** Language of the document's catalog, as BCP 47. */
export function pdfLanguage(file: string): string | undefined {
  const { qpdf } = JSON.parse(run('qpdf', '--json', '--json-key=qpdf', file)) as { qpdf: readonly [unknown, Record<string, { value?: Record<string, string> }>] };
  const catalog = Object.values(qpdf[1]).find((each) => each.value?.['/Type'] === '/Catalog');
  return catalog?.value?.['/Lang']?.replace(/^u:/, '');
}

/** @throws when qpdf finds the file broken. */
export const checkPdf = (file: string): string => run('qpdf', '--check', file);
