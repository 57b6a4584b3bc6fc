import { expect, test } from 'vitest';
import { journalProblem, newerJournalProblem, problemPage, profileProblem } from '#electron/window/problem-page.ts';

const path = '/home/<b>"Ann" & Co/heed';

test.each([profileProblem(path, 'EROFS'), newerJournalProblem(path), journalProblem(path, 'EACCES')])('$title: says what is safe, and where it is', (problem) => {
  const html = problemPage(problem);
  expect(html).toContain('Nothing was changed.');
  expect(html).toContain('&#60;b&#62;&#34;Ann&#34; &#38; Co/heed');
  expect(html).not.toContain('<b>');
  expect(html).not.toContain('<script');
});
