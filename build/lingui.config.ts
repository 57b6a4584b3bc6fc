import path from 'node:path';
import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** Where texts are found and where their translations stand (docs/decisions/languages.md). */
export default defineConfig({
  rootDir: path.resolve(import.meta.dirname, '..'),
  sourceLocale: 'en',
  locales: ['de'],
  catalogs: [{ path: '<rootDir>/locales/{locale}', include: ['<rootDir>/domain', '<rootDir>/electron', '<rootDir>/renderer'] }],
  // Line numbers would change half of each catalogue with every commit.
  format: formatter({ lineNumbers: false, printPlaceholdersInComments: { limit: 3 } }),
  orderBy: 'origin',
  // Ours lets no typed text be taken for a tag of the message.
  runtimeConfigModule: { Trans: ['#components/trans.tsx', 'Trans'] },
});
