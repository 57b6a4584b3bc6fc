import { locale } from '#domain/language/speak.ts';

let formatter: Intl.NumberFormat | null = null;

/** A number as the language writes it: `12,345`, `12.345`. */
export const writtenNumber = (value: number): string => (formatter ??= new Intl.NumberFormat(locale())).format(value);

let lists: Intl.ListFormat | null = null;

/** "Ada, Ben and Cem" */
export const writtenList = (items: readonly string[]): string => (lists ??= new Intl.ListFormat(locale(), { type: 'conjunction' })).format(items);
