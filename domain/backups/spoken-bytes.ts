import { plural } from '@lingui/core/macro';
import { locale } from '#domain/language/speak.ts';

const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

let short: Intl.NumberFormat | null = null;

/** A size as file managers say it: `812 bytes`, `24 kB`, `1.8 MB`. */
export function spokenBytes(bytes: number): string {
  if (bytes < 1000) return plural(bytes, { one: '# byte', other: '# bytes' });
  const power = Math.min(UNITS.length, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** power;
  short ??= new Intl.NumberFormat(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return `${amount >= 10 ? Math.round(amount) : short.format(amount)} ${UNITS[power - 1] as string}`;
}
