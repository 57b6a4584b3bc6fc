import { expect, test } from 'vitest';
import { refusals, type ReleaseState } from '#build/release/refusals.ts';

const good: ReleaseState = {
  version: '1.2.0',
  currentVersion: '1.1.4',
  tags: ['v1.1.4'],
  commit: '3df541e00000',
  changedFiles: [],
  changelog: '# Changes\n\n## 1.2.0, not released yet\n\n- Something new.\n\n## 1.1.4, 1 May 2026\n',
  runtime: { isFallback: false, version: '45.4.1' },
  wantedElectron: '45.4.1',
  testedCommit: '3df541e00000',
};

test('a release is made when nothing speaks against it', () => expect(refusals(good)).toEqual([]));
test('the first release has the version that package.json names already', () => expect(refusals({ ...good, version: '1.1.4', tags: [] })).toEqual([]));

test.each<readonly [string, Partial<ReleaseState>, string]>([
  ['no version', { version: 'next' }, '"next" is no version such as 1.2.0.'],
  ['a version with more to it', { version: '1.2.0-rc.1' }, '"1.2.0-rc.1" is no version such as 1.2.0.'],
  ['a version that is out', { version: '1.1.4' }, 'Version 1.1.4 is released already: there is a tag v1.1.4.'],
  ['a version that is older', { version: '1.0.9' }, 'Version 1.0.9 is older than 1.1.4, which package.json names.'],
  ['an older one by number, not by letter', { version: '1.10.0', currentVersion: '1.11.0' }, 'Version 1.10.0 is older than 1.11.0, which package.json names.'],
  ['no git', { commit: null, testedCommit: '3df541e00000' }, 'These sources are no git checkout, so nobody could tell later what the release was made of.'],
  ['a tree with changes', { changedFiles: ['a.ts', 'b.ts'] }, 'Files differ from the commit: a.ts, b.ts. Commit them or take them back.'],
  ['a tree with many', { changedFiles: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'Files differ from the commit: a, b, c, d, e, …. Commit them or take them back.'],
  ['no tests', { testedCommit: null }, 'The tests have not passed here. Run npm test first.'],
  ['tests of another commit', { testedCommit: 'f9ecab600000' }, 'The tests have passed for f9ecab600000, not for what is here now. Run npm test again.'],
  ['no changelog', { changelog: '' }, 'CHANGELOG.md must begin with a part "## …, not released yet" that says what is new.'],
  ['a changelog whose newest part is out', { changelog: '## 1.1.4, 1 May 2026\n\n- Old.\n\n## not released yet\n' }, 'CHANGELOG.md must begin with a part "## …, not released yet" that says what is new.'],
  ['a changelog that says nothing', { changelog: '## not released yet\n\n## 1.1.4, 1 May 2026\n\n- Old.\n' }, 'CHANGELOG.md says nothing about what is new: its part "not released yet" is empty.'],
  ['a changelog in the middle of a merge', { changelog: `${good.changelog}<<<<<<< HEAD\n` }, 'CHANGELOG.md holds the marks of a merge that was not finished.'],
  ['another Electron', { runtime: { isFallback: true, version: '33.2.1' } }, 'A release must run on Electron 45.4.1; here is only the fallback runtime, Electron 33.2.1. Make it where Electron’s own releases can be reached.'],
])('%s is refused', (what, change, reason) => {
  const reasons = refusals({ ...good, ...change });
  expect(reasons).toContain(reason);
  expect(reasons).toHaveLength(what === 'no git' ? 2 : 1);
});
