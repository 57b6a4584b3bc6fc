import { app } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import { type LanguageChoice, languageChoices, type Speech, speechFor } from '#domain/language/language.ts';

/**
 * How Heed speaks in this profile, read before anything else is: the settings' own reader holds texts itself.
 * `HEED_LANGUAGE` (a BCP 47 tag) stands for the system's languages, for tests and for trying one out. After 'ready'.
 */
export const chosenSpeech = (folder: string): Speech => speechFor(storedChoice(folder), systemLanguages());

/** How Heed speaks where nobody chose a language. */
export const systemSpeech = (): Speech => speechFor('system', systemLanguages());

function systemLanguages(): readonly string[] {
  const given = process.env['HEED_LANGUAGE'];
  return given ? [given] : app.getPreferredSystemLanguages();
}

function storedChoice(folder: string): LanguageChoice {
  try {
    const { language } = JSON.parse(fs.readFileSync(path.join(folder, 'settings.json'), 'utf8')) as { readonly language?: unknown };
    return languageChoices.find((choice) => choice === language) ?? 'system';
  } catch {
    return 'system'; // not there yet, or not readable: the settings' own reader sets it aside
  }
}
