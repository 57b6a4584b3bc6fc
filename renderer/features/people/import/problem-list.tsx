import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ImportRow } from '#domain/people/import/find-duplicates.ts';
import { Section } from '#components/page.tsx';
import { FoldedList } from './folded-list.tsx';
import { problemSentence } from './problem-sentences.ts';

/** What is wrong with single rows, by the line that a text editor shows. */
export function ProblemList({ rows }: { readonly rows: readonly ImportRow[] }) {
  const problems = rows.flatMap((row) => row.problems);
  if (problems.length === 0) return null;
  return (
    <Section title={plural(problems.length, { one: 'One row needs a look', other: '# things need a look' })} description={t`Lines are counted as in a text editor. You can go on; what Heed cannot read is left out.`}>
      <FoldedList
        name={t`Problems`}
        items={problems}
        render={(problem, at) => (
          <li key={`${problem.line}-${problem.kind}-${at}`} className="flex gap-4 py-2">
            <span className="w-20 shrink-0 text-soft tabular-nums"><Trans>Line {problem.line}</Trans></span>
            <span className="min-w-0 break-words">{problemSentence(problem)}</span>
          </li>
        )}
      />
    </Section>
  );
}
