/**
 * Lets a program that Node runs as it stands (benchmarks, end-to-end tests) import modules of Heed that hold texts, in
 * English. To be imported before them.
 */
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { speakEnglish } from '#domain/language/speak.ts';
import { expandMacros } from './expand-macros.ts';

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!/\.tsx?$/.test(url) || url.includes('/node_modules/') || loaded.source == null) return loaded;
    const expanded = expandMacros(Buffer.from(loaded.source as Uint8Array).toString('utf8'), fileURLToPath(url));
    return expanded ? { ...loaded, source: expanded.code } : loaded;
  },
});
speakEnglish();
