import { speakEnglish } from '#domain/language/speak.ts';

// Before any test imports what it tests: texts stand in constants, too.
speakEnglish();
