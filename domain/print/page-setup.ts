import { t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import type { PrintDocument } from '#domain/print/print-document.ts';

/** Paper sizes in millimetres: ISO 216 A4 and ANSI Letter. */
export const paperSizes = { A4: { width: 210, height: 297 }, Letter: { width: 215.9, height: 279.4 } } as const;

/**
 * White around the text, 18 and 20 mm, in CSS pixels: whole ones, as Chromium cuts a margin on paper down to those, and
 * the text would be wider than in the preview. The footer stands in the lower one.
 */
export const margins = { top: 68, right: 75, bottom: 75, left: 75 } as const;

export const CSS_PX_PER_MM = 96 / 25.4;

export interface PageSetup {
  readonly paper: PrintDocument['paper'];
  /** In inches, as `printToPDF` wants them. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** HTML of the footer for `printToPDF`, which fills in the page numbers. The header stays empty. */
  readonly footerTemplate: string;
}

const CSS_PX_PER_INCH = 96;

/** How a document is put on paper. The live preview draws its pages from the same numbers. */
export function pageSetupOf(document: PrintDocument): PageSetup {
  return {
    paper: document.paper,
    margins: { top: margins.top / CSS_PX_PER_INCH, right: margins.right / CSS_PX_PER_INCH, bottom: margins.bottom / CSS_PX_PER_INCH, left: margins.left / CSS_PX_PER_INCH },
    footerTemplate: footerTemplate(footerSentence(document)),
  };
}

/** What stands at the foot of every page. */
export function footerSentence(document: PrintDocument): string {
  switch (document.kind) {
    case 'plan':
      return t`This development plan is no appraisal and no promise.`;
    case 'expectations':
      return t`What we expect of each other. No contract and no appraisal.`;
    case 'letter':
      return t`This letter is not legal advice.`;
    case 'handover':
      return t`Facts that both sides know. No appraisal.`;
    case 'disclosure':
      return t`For ${document.personName.slice(0, 60)}. Confidential.`;
    case 'brief':
      return t`For your eyes only.`;
    case 'guide':
      return document.title;
    case 'recovery':
      return t`Keep this apart from the computer.`;
    default:
      return assertNever(document);
  }
}

/**
 * Chromium sets footers in a document of their own, without our style sheets and at three quarters of the size, hence
 * the inline style. Margin boxes of CSS would be tidier, but Chromium has them only from version 131.
 */
const footerTemplate = (sentence: string) => {
  const [page, pages] = ['<span class="pageNumber"></span>', '<span class="totalPages"></span>'];
  return (
    `<div style="width:100%;margin:0 ${margins.left}px;display:flex;justify-content:space-between;font:7.5pt Inter,'Helvetica Neue',Arial,sans-serif;color:#57534e">` +
    `<span>${escapeHtml(sentence)}</span><span>${t`Page ${page} of ${pages}`}</span></div>`
  );
};

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
