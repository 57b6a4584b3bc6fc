/** One property of a contact card. */
export interface CardProperty {
  /** Counted as a text editor does. */
  readonly line: number;
  /** In capitals, without the group that Apple puts before it. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** What kinds it has, in capitals: WORK, PREF. */
  readonly types: readonly string[];
  /** Its parts between semicolons: of a name, an address. */
  readonly components: readonly string[];
  /** Its whole value, or its values between commas where it may have several. */
  readonly values: readonly string[];
}

/** Properties whose value may be a list. In all others a comma is a comma, as 2.1 and many programs write it. */
const lists = new Set(['NICKNAME', 'CATEGORIES']);

/** The properties of all cards of a file, one after another, with their values decoded. Photos and sounds are left out. */
export function* cardProperties(text: string): Generator<CardProperty> {
  for (const { line, content } of unfolded(text)) {
    const colon = endOfName(content);
    if (colon < 0) continue;
    const [label = '', ...rest] = content.slice(0, colon).split(';');
    const name = label.replace(/^.*\./, '').toUpperCase();
    if (name === 'PHOTO' || name === 'SOUND' || name === 'LOGO' || name === 'KEY') continue;
    const { parameters, types } = parametersOf(rest);
    const raw = content.slice(colon + 1);
    const value = parameters.get('ENCODING')?.toUpperCase() === 'QUOTED-PRINTABLE' ? quotedPrintable(raw, parameters.get('CHARSET') ?? '') : raw;
    yield { line, name, parameters, types, components: split(value, ';').map(unescaped), values: (lists.has(name) ? split(value, ',') : [value]).map(unescaped) };
  }
}

/** Lines that go on: with a space in front (3.0, 4.0), or, in quoted-printable, after "=" at the end (2.1). */
function* unfolded(text: string): Generator<{ line: number; content: string }> {
  const lines = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = at + 1;
    let content = lines[at] ?? '';
    const isQuoted = /^[^:]*;(ENCODING=)?QUOTED-PRINTABLE/i.test(content);
    while (at + 1 < lines.length) {
      const next = lines[at + 1] ?? '';
      if (isQuoted && content.endsWith('=')) content = content.slice(0, -1) + next;
      else if (!isQuoted && /^[ \t]/.test(next)) content += next.slice(1);
      else break;
      at += 1;
    }
    if (content.trim() !== '') yield { line, content };
  }
}

/** The colon that ends the name and its parameters; one within quotes belongs to a parameter. */
function endOfName(content: string): number {
  let isQuoted = false;
  for (let at = 0; at < content.length; at += 1) {
    if (content[at] === '"') isQuoted = !isQuoted;
    else if (content[at] === ':' && !isQuoted) return at;
  }
  return -1;
}

/** 2.1 writes bare kinds and encodings: `TEL;WORK;PREF`. */
function parametersOf(parts: readonly string[]): Pick<CardProperty, 'parameters' | 'types'> {
  const parameters = new Map<string, string>();
  const types: string[] = [];
  for (const part of parts) {
    const [name = '', value] = part.split(/=(.*)/s);
    if (value === undefined && /^(quoted-printable|base64|8bit|7bit)$/i.test(name)) parameters.set('ENCODING', name);
    else if (value === undefined) types.push(name.toUpperCase());
    else if (name.toUpperCase() === 'TYPE') types.push(...value.replaceAll('"', '').toUpperCase().split(','));
    else {
      parameters.set(name.toUpperCase(), value.replaceAll('"', ''));
      // 1 is the most preferred of a hundred.
      if (name.toUpperCase() === 'PREF' && value === '1') types.push('PREF');
    }
  }
  return { parameters, types };
}

/** Parts between separators that no backslash stands before. */
function split(value: string, separator: string): string[] {
  const parts: string[] = [''];
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === '\\' && at + 1 < value.length) {
      parts.push((parts.pop() ?? '') + character + value.charAt(at + 1));
      at += 1;
    } else if (character === separator) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts;
}

const unescaped = (value: string) => value.replace(/\\([\\;,:nN])/g, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character));

/** Windows-1252 where it differs from Latin-1, from 0x80 on. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes written as "=C3=BC", in UTF-8 unless they cannot be; then as Windows writes western text. */
function quotedPrintable(value: string, charset: string): string {
  const bytes = value.replace(/=[\r\n]*$/, '').replaceAll('%', '=25');
  const isUtf8 = !/^(iso-8859|windows-125)/i.test(charset);
  if (isUtf8) {
    try {
      return decodeURIComponent(bytes.replace(/=([0-9A-F]{2})/gi, '%$1'));
    } catch {
      // Not UTF-8 after all.
    }
  }
  return bytes.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code >= 0x80 && code < 0xa0 ? WINDOWS.charAt(code - 0x80) : String.fromCharCode(code);
  });
}
