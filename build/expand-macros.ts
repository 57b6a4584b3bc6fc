import { transformSync } from '@babel/core';
import macros from '@lingui/babel-plugin-lingui-macro';
import type { Plugin } from 'vite';
import { makeConfig } from '@lingui/conf';
import config from './lingui.config.ts';

const linguiConfig = makeConfig(config, { skipValidation: true });
const MACRO = /from '@lingui\/(core|react)\/macro'/;

/**
 * A module with Lingui's macros (`t`, `plural`, `<Trans>`) put into the calls they stand for; types and JSX stay.
 * English messages stay in the code, so that English needs no catalogue; null where there is no macro.
 */
export function expandMacros(code: string, file: string) {
  if (!MACRO.test(code)) return null;
  const expanded = transformSync(code, {
    filename: file,
    babelrc: false,
    configFile: false,
    sourceMaps: true,
    parserOpts: { plugins: ['typescript', 'jsx'] },
    plugins: [[macros, { stripMessageField: false, linguiConfig }]],
  });
  return expanded?.code ? { code: expanded.code, map: expanded.map ?? null } : null;
}

/** Lets Vite and Vitest read modules with macros. */
export const macrosPlugin = (): Plugin => ({
  name: 'heed-macros',
  enforce: 'pre',
  transform: { filter: { id: /\.tsx?$/, code: MACRO }, handler: (code, id) => expandMacros(code, id.split('?')[0] as string) },
});
