import { Trans } from '@lingui/react/macro';
import { makeBrief } from '#domain/brief/brief.ts';
import type { PersonId } from '#domain/people/person.ts';
import { briefSheetOf } from '#domain/print/brief-sheet-of.ts';
import { useSettings } from '#bridge/settings.ts';
import { readBrief } from '#data/brief.ts';
import { localZone, useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { BriefPage } from '#print/brief-page.tsx';

/** The brief as it stands beside the notes. */
export function MeetingBrief({ personId }: { readonly personId: PersonId }) {
  const today = useToday();
  const settings = useSettings();
  const { paper, standards } = settings;
  const material = useLiveQuery(() => readBrief(personId, today, settings), [personId, today, settings]);
  if (!material) return null;
  const sheet = briefSheetOf(makeBrief(material.records, { today, zone: localZone(), standards, work: material.work }), paper, today);
  return (
    <div className="rounded-sm bg-sheet px-6 py-6 shadow-sheet" data-brief>
      <BriefPage sheet={sheet} on="screen" />
      {sheet.sections.length === 0 && <p className="mt-4 text-soft"><Trans>Nothing is owed, and nothing is written down yet.</Trans></p>}
    </div>
  );
}
