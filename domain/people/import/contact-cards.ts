import type { SourceTable } from '#domain/people/import/source-table.ts';
import { type CardProperty, cardProperties } from '#domain/people/import/card-properties.ts';

/** Columns in which contact cards are laid out, by headings that the mapping recognises. */
const headings = ['First name', 'Middle name', 'Last name', 'Nickname', 'Pronouns', 'Email', 'Job title', 'Department', 'City', 'Time zone', 'Birthday'] as const;

/** Whether a text is a file of contact cards (vCard). */
export const isCardText = (text: string): boolean => /^\s*BEGIN:VCARD\s*$/im.test(text.slice(0, 500));

/**
 * Contact cards as a table, one row per card, so that they go through the same review as a list of people. Reads vCard
 * 2.1 (Outlook), 3.0 (Apple, Google) and 4.0 (RFC 6350), many in one file. Groups of people are left out.
 */
export function cardTable(text: string): SourceTable {
  const rows = cardsOf(text).flatMap(({ line, properties }) => {
    const all = (name: string) => properties.filter((each) => each.name === name);
    const first = (name: string) => all(name)[0]?.values[0]?.trim() ?? '';
    if (/group/i.test(first('KIND') || first('X-ADDRESSBOOKSERVER-KIND'))) return [];
    const [family = '', given = '', additional = ''] = all('N')[0]?.components ?? [];
    // 4.0 asks for no name in parts, and a card of a company has none; the whole one then stands for them.
    const isNamedInParts = [family, given, additional].some((part) => part.trim() !== '');
    const [, department = ''] = all('ORG')[0]?.components ?? [];
    const [, , , city = ''] = preferred(all('ADR'))?.components ?? [];
    const cells = [isNamedInParts ? given : first('FN'), additional, family, first('NICKNAME'), first('PRONOUNS'), preferred(all('EMAIL'))?.values[0]?.trim() ?? '', first('TITLE') || first('ROLE'), department, city, first('TZ'), birthdayCell(all('BDAY')[0])];
    return cells.every((cell) => cell === '') ? [] : [{ line, cells }];
  });
  return { headings: [...headings], rows };
}

interface Card {
  readonly line: number;
  readonly properties: readonly CardProperty[];
}

function cardsOf(text: string): Card[] {
  const cards: Card[] = [];
  let open: { line: number; properties: CardProperty[] } | null = null;
  for (const property of cardProperties(text)) {
    const component = property.values[0]?.trim().toUpperCase();
    if (property.name === 'BEGIN' && component === 'VCARD') open = { line: property.line, properties: [] };
    else if (property.name === 'END' && component === 'VCARD') {
      if (open) cards.push(open);
      open = null;
    } else open?.properties.push(property);
  }
  return cards;
}

/** The one marked as preferred, else one of work, else the first. */
function preferred(properties: readonly CardProperty[]): CardProperty | undefined {
  const has = (type: string) => properties.find(({ types }) => types.includes(type));
  return has('PREF') ?? has('WORK') ?? properties[0];
}

/**
 * A birthday as the mapping reads dates. Apple writes a year that it says to leave out (X-APPLE-OMIT-YEAR), vCard 4 puts
 * dashes there ("--1224"); a time of day behind it is none of ours.
 */
function birthdayCell(property: CardProperty | undefined): string {
  const value = property?.values[0]?.trim() ?? '';
  const [, year = '', month = '', day = ''] = /^(\d{4}|-{1,2})-?(\d{2})-?(\d{2})(?:T.*)?$/.exec(value) ?? [];
  if (day === '') return value;
  return year.startsWith('-') || year === property?.parameters.get('X-APPLE-OMIT-YEAR') ? `--${month}-${day}` : `${year}-${month}-${day}`;
}
