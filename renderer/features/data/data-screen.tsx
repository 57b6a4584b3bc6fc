import type { ReactNode } from 'react';
import { ExportSection } from './export-section.tsx';
import { HoldingsSection } from './holdings-section.tsx';
import { ImportSection } from './import-section.tsx';
import { LeaveSection } from './leave-section.tsx';

/** Everything Heed holds, for how long, and how it leaves and comes back. */
export function DataScreen({ history, lastBackup }: { readonly history: ReactNode; readonly lastBackup: ReactNode }) {
  return (
    <>
      <HoldingsSection />
      {lastBackup}
      {history}
      <ExportSection />
      <ImportSection />
      <LeaveSection />
    </>
  );
}
