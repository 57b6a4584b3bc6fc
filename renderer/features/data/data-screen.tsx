import { ExportSection } from './export-section.tsx';
import { HoldingsSection } from './holdings-section.tsx';
import { ImportSection } from './import-section.tsx';
import { LeaveSection } from './leave-section.tsx';

/** Everything Heed holds, and how it leaves and comes back. */
export function DataScreen() {
  return (
    <>
      <HoldingsSection />
      <ExportSection />
      <ImportSection />
      <LeaveSection />
    </>
  );
}
