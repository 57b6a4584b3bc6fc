import { speakEnglish } from '#domain/language/speak.ts';

// Modules that the search reads hold texts for screens, and a text may be read only in a settled language. The search itself says nothing to anybody.
speakEnglish();
