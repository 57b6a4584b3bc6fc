import { expect, test } from 'vitest';
import { buildFacts, versionLine } from '#electron/build-facts.ts';

test('sources that were not built claim no date and no commit', () => expect(buildFacts).toEqual({ builtOn: null, commit: null, homepage: '' }));

test.each([
  [{ builtOn: '2026-11-22', commit: '3df541e00000' }, 'Heed 0.1.0 (built on 2026-11-22, from 3df541e00000, Electron none)'],
  [{ builtOn: '2026-11-22', commit: null }, 'Heed 0.1.0 (built on 2026-11-22, Electron none)'],
  [{ builtOn: null, commit: null }, 'Heed 0.1.0 (Electron none)'],
])('%j is said as %s', (facts, said) => expect(versionLine('0.1.0', facts)).toBe(said));
