import type { BriefSheet } from '#domain/print/brief-sheet.ts';
import { exportSentence } from '#domain/print/export-sentence.ts';
import { bridge } from '#bridge/bridge.ts';
import { showToast } from '#components/toast.tsx';
import { newId } from '#data/ids.ts';

/** Asks where to save, prints the sheet on one page and says what came of it. */
export async function exportBrief(sheet: BriefSheet): Promise<void> {
  const text = exportSentence(await bridge.exportPdf(newId(), [sheet], 'one-file'));
  if (text !== null) showToast({ text });
}
