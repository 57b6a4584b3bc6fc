import type { Messages } from '@lingui/core';
import type { Language, Speech } from '#domain/language/language.ts';
import type { Compile } from '#domain/language/speak.ts';

/** The compiled translations of a language; none for English, whose messages stand in the code. */
export const catalogueOf: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => ({}),
  de: async () => (await import('#locales/de.po')).messages,
};

/** The locale in which English is disguised, so that what was never translated stands out; see `pseudo.ts`. */
const DISGUISED = 'en-XA';

/** How messages that are in no catalogue are compiled, where it is otherwise than usual. */
export const compilerFor = async ({ locale }: Speech): Promise<Compile | undefined> => (locale === DISGUISED ? (await import('#domain/language/pseudo.ts')).compileDisguised : undefined);
