import { languages, type Speech } from '#domain/language/language.ts';

const NAME = '--heed-speech=';

/** Tells a window's preload script how Heed speaks, before its page asks for anything. */
export const speechArgument = ({ language, locale }: Speech): string => `${NAME}${language},${locale}`;

/** @param args the command line of the window's process */
export function speechIn(args: readonly string[]): Speech {
  const [tag, locale] = args.find((arg) => arg.startsWith(NAME))?.slice(NAME.length).split(',') ?? [];
  const language = languages.find((known) => known === tag);
  return language && locale ? { language, locale } : { language: 'en', locale: 'en-GB' };
}
