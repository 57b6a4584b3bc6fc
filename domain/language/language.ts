/** The languages Heed speaks, as BCP 47 tags. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** What may be chosen in the settings; `system`: the first of the system's languages that Heed speaks. */
export const languageChoices = ['system', ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** How Heed speaks: its language, and the locale in which dates and numbers are written. */
export interface Speech {
  readonly language: Language;
  /** BCP 47 with a region, such as `en-GB`. */
  readonly locale: string;
}

/** Where the system has no wish of its own. British English, as Heed's sentences are. */
const HOME: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

const languageOf = (tag: string): Language | undefined => languages.find((language) => tag.toLowerCase() === language || tag.toLowerCase().startsWith(`${language}-`));

/**
 * @param choice as in the settings
 * @param preferred the system's languages, BCP 47 tags, most wanted first: their regions say how dates are written
 */
export function speechFor(choice: LanguageChoice, preferred: readonly string[]): Speech {
  const language = choice === 'system' ? (preferred.map(languageOf).find((known) => known !== undefined) ?? 'en') : choice;
  const locale = preferred.find((tag) => languageOf(tag) === language && /-[A-Za-z]{2}\b/.test(tag)) ?? HOME[language];
  return { language, locale };
}
