import type { Messages } from '@lingui/core';
import type { Language } from '#domain/language/language.ts';

/** The compiled translations of a language; none for English, whose messages stand in the code. */
export const catalogueOf: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => ({}),
  de: async () => (await import('#locales/de.po')).messages,
};
