import { LoneScreen } from '#components/lone-screen.tsx';
import { ProgressBar } from '#components/progress-bar.tsx';
import type { RebuildProgress } from '#data/store.ts';

/** Shown while the store is made again from the journal, which takes a while only after a loss or on a new machine. */
export function RebuildScreen({ done, total }: RebuildProgress) {
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  return (
    <LoneScreen title="Heed">
      <h1 className="mb-2 text-lg">Reading your journal</h1>
      <p className="mb-6 text-soft">Heed is putting everything back in its place from the journal on this computer. Nothing is lost, and this happens rarely.</p>
      <ProgressBar label="Entries read" done={done} total={total} detail={`${percent} %`} />
    </LoneScreen>
  );
}
