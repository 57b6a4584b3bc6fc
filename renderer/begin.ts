import { catalogueOf, compilerFor } from '#domain/language/catalogues.ts';
import { speak } from '#domain/language/speak.ts';
import { bridge } from '#bridge/bridge.ts';

// Texts stand in constants, too: nothing that holds one is read before the language is settled.
const { speech } = bridge;
document.documentElement.lang = speech.locale;
speak(speech, await catalogueOf[speech.language](), await compilerFor(speech));
await (location.pathname === '/print.html' ? import('./print.tsx') : import('./main.tsx'));
