/** The country that a language tag names ("en-GB" → "GB"), if it is one of those known; only a first guess to correct. */
export function guessCountry(languages: readonly string[], known: readonly string[]): string | null {
  for (const language of languages) {
    const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language)?.[1]?.toUpperCase();
    if (region && known.includes(region)) return region;
  }
  return null;
}
