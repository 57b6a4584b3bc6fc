const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size as file managers say it: `812 bytes`, `24 kB`, `1.8 MB`. */
export function spokenBytes(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** power;
  return `${power === 0 || amount >= 10 ? Math.round(amount) : amount.toFixed(1)} ${UNITS[power] as string}`;
}
