import type { TodayLine } from '#domain/today/today-line.ts';
import { useShownToday } from '#components/today-context.ts';
import { LineEvidence } from './line-evidence.tsx';
import { lineRoute } from './line-route.ts';
import { LineRow } from './line-row.tsx';
import { LineSentence } from './line-sentence.tsx';
import { settlementsOf } from './settle-line.ts';

/** Something owed, soon due or good to say: a sentence that opens what is behind it, its evidence, and what does away with it. */
export function TodayRow({ line, onSetAside }: { readonly line: TodayLine; readonly onSetAside: (key: string) => void }) {
  const today = useShownToday();
  return (
    <LineRow lineKey={line.key} person={line.person} to={lineRoute(line)} evidence={<LineEvidence line={line} />} settlements={settlementsOf(line, today)} onSetAside={onSetAside}>
      <LineSentence line={line} />
    </LineRow>
  );
}
