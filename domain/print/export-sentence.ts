import { assertNever } from '#domain/assert-never.ts';
import type { ExportOutcome } from '#domain/bridge.ts';

const causes = {
  'read-only': 'That place cannot be written to; choose another.',
  'disk-full': 'The disk is full; make room or choose another place.',
  'in-use': 'Another program holds that file open; close it there or choose another name.',
  other: 'The PDF could not be saved.',
} as const;

/** What came of saving one document, as a sentence; null when the person changed their mind. */
export function exportSentence(outcome: ExportOutcome): string | null {
  switch (outcome.kind) {
    case 'saved':
      return `Saved to ${outcome.path}.`;
    case 'cancelled':
      return null;
    case 'failed':
      return `${causes[outcome.reason]} Nothing was changed at ${outcome.path}.`;
    default:
      return assertNever(outcome);
  }
}
