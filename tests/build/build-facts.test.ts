import { expect, test } from 'vitest';
import { buildFacts } from '#build/build-facts.ts';

const NOW = Date.UTC(2026, 10, 22, 23, 59);
const HOME = 'https://example.org/heed';
const git = (changes: string) => (...args: string[]) => (args[0] === 'rev-parse' ? '3df541e00000\n' : changes);
const noGit = () => {
  throw new Error('not a git repository');
};

test('a build says its day and its commit', () => expect(buildFacts({}, NOW, HOME, git(''))).toEqual({ builtOn: '2026-11-22', commit: '3df541e00000', homepage: HOME }));
test('files that differ from the commit are told', () => expect(buildFacts({}, NOW, HOME, git(' M package.json\n')).commit).toBe('3df541e00000+'));
test('without git there is no commit', () => expect(buildFacts({}, NOW, HOME, noGit)).toEqual({ builtOn: '2026-11-22', commit: null, homepage: HOME }));
test('SOURCE_DATE_EPOCH stands for the moment', () => expect(buildFacts({ SOURCE_DATE_EPOCH: '1700000000' }, NOW, HOME, noGit).builtOn).toBe('2023-11-14'));
test.each(['', 'today', '-1', '1e9', '1700000000.5'])('%j is no moment', (epoch) => expect(() => buildFacts({ SOURCE_DATE_EPOCH: epoch }, NOW, HOME, noGit)).toThrow('SOURCE_DATE_EPOCH must be a number of seconds'));
