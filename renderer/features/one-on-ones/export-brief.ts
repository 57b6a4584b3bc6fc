import { t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import type { ExportOutcome } from '#domain/bridge.ts';
import type { BriefSheet } from '#domain/print/brief-sheet.ts';
import { bridge } from '#bridge/bridge.ts';
import { showToast } from '#components/toast.tsx';
import { newId } from '#data/ids.ts';

/** Asks where to save, prints the sheet on one page and says what came of it. */
export async function exportBrief(sheet: BriefSheet): Promise<void> {
  const text = outcomeSentence(await bridge.exportPdf(newId(), [sheet], 'one-file'));
  if (text !== null) showToast({ text });
}

function outcomeSentence(outcome: ExportOutcome): string | null {
  switch (outcome.kind) {
    case 'saved':
      return t`Saved to ${outcome.path}.`;
    case 'cancelled':
      return null;
    case 'failed':
      return t`${causes[outcome.reason]} Nothing was changed at ${outcome.path}.`;
    default:
      return assertNever(outcome);
  }
}

const causes = {
  'read-only': t`That place cannot be written to; choose another.`,
  'disk-full': t`The disk is full; make room or choose another place.`,
  'in-use': t`Another program holds that file open; close it there or choose another name.`,
  other: t`The PDF could not be saved.`,
} as const;
