import { useEffect, useState } from 'react';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { bridge } from '#bridge/bridge.ts';

/** Says once per start when the disk has damaged entries of the journal. Silence would look like a loss nobody noticed. */
export function DamagedBanner() {
  const [damaged, setDamaged] = useState(0);
  useEffect(() => {
    void bridge.readJournalState().then((state) => setDamaged(state.damaged));
  }, []);
  if (damaged === 0) return null;
  return (
    <div className="px-4 pt-3">
      <Banner
        tone="owed"
        title={damaged === 1 ? 'One entry of your journal cannot be read.' : `${damaged} entries of your journal cannot be read.`}
        actions={
          <Button size="small" onPress={() => setDamaged(0)}>
            I have read this
          </Button>
        }
      >
        The file was damaged on the disk. All other entries are here and safe, and the damaged part is kept, not deleted. A backup from before may hold what is missing: Settings, Backups shows what is in each.
      </Banner>
    </div>
  );
}
