import { i18n, type Messages } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Language, Speech } from '#domain/language/language.ts';

const compiled = new Map<string, ReturnType<typeof compileMessage>>();
export type Compile = (message: string) => ReturnType<typeof compileMessage>;

/**
 * Settles the language for as long as this process runs: texts may stand in constants, so every process speaks before
 * it reads any module that holds one, and another language needs a new start (docs/decisions/languages.md).
 * @param compile how a message that is not in `messages` is parsed
 * @param messages the compiled catalogue; none for English, whose messages stand in the code
 */
export function speak({ language, locale }: Speech, messages: Messages = {}, compile: Compile = compileMessage): void {
  compiled.clear();
  i18n.setMessagesCompiler((message) => compiledOnce(message, compile));
  i18n.loadAndActivate({ locale: language, locales: [locale], messages });
}

export const speakEnglish = (): void => speak({ language: 'en', locale: 'en-GB' });

/** How this process speaks. */
export const speech = (): Speech => ({ language: i18n.locale as Language, locale: locale() });

/** The locale of dates and numbers, BCP 47. */
export const locale = (): string => i18n.locales?.[0] ?? 'en-GB';

/** An English message is parsed when it is said for the first time. */
function compiledOnce(message: string, compile: Compile) {
  const known = compiled.get(message);
  if (known) return known;
  const made = compile(message);
  compiled.set(message, made);
  return made;
}
