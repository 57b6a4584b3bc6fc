/**
 * What a spreadsheet may take for a formula at the beginning of a cell: OWASP, "CSV Injection", with the full-width
 * forms that Excel reads likewise and the line breaks before which Excel may begin a cell anew.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * One cell as RFC 4180 writes it. Texts always stand in quotes, so that a separator within them never begins a cell;
 * one that could be run as a formula gets an apostrophe in front, which spreadsheets take for "this is text".
 */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null || value === '') return '';
  if (typeof value !== 'string') return String(value);
  return `"${(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
}

/** A whole row, with the line end that RFC 4180 asks for. */
export const csvRow = (cells: readonly (string | number | boolean | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/**
 * Excel takes a CSV file without this mark for text in the computer's old code page, and so breaks every name that is
 * not plain English. LibreOffice, Numbers, Google Sheets and Heed's own import read it with the mark just as well.
 */
export const BYTE_ORDER_MARK = '\uFEFF';
