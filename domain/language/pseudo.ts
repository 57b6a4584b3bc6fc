import { compileMessage } from '@lingui/message-utils/compileMessage';

const LETTERS: Readonly<Record<string, string>> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ', n: 'ñ', o: 'ó', p: 'þ', q: 'ɋ', r: 'ŕ', s: 'š', t: 'ţ', u: 'ú', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
  A: 'Á', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ĝ', H: 'Ĥ', I: 'Í', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'Ṁ', N: 'Ñ', O: 'Ó', P: 'Þ', Q: 'Ɋ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Ú', V: 'Ṽ', W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž',
};
/** Lengthens a text by about a third. */
const LONGER = [' one', ' two', ' three', ' four', ' five', ' six'];

/** A piece of a message, with its tags (`<0>…</0>`) as they are. */
const disguise = (text: string): string => text.replace(/<[^>]*>|[A-Za-z]/g, (found) => LETTERS[found] ?? found);

/**
 * Compiles a message in disguise, so that it is told from what was never translated, and about as long as German. For
 * looking at screens (`HEED_LANGUAGE=en-XA`) and for tests; nobody chooses it. Placeholders, tags and the cases of a plural stay
 * what they are.
 */
export function compileDisguised(message: string): ReturnType<typeof compileMessage> {
  const words = LONGER.slice(0, Math.ceil(message.length / 18)).join('');
  const compiled = compileMessage(message, disguise);
  return ['[', ...(Array.isArray(compiled) ? compiled : [compiled]), `${words}]`];
}
