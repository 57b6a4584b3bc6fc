import { useId } from 'react';
import { When } from '#components/when.tsx';
import { writtenMonth } from '#domain/calendar/spoken-date.ts';
import type { TimelineMonth } from '#domain/people/timeline.ts';
import { EntrySentence, EntryState, kindIcons } from './entry-sentence.tsx';

/** One month of a timeline. */
export function TimelineMonthGroup({ group: { month, entries } }: { readonly group: TimelineMonth }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mb-6 [contain-intrinsic-size:auto_20rem] [content-visibility:auto]">
      <h3 id={id} className="mb-1 text-soft">
        {writtenMonth(month)}
      </h3>
      <ul className="divide-y divide-line border-y border-line">
        {entries.map((entry) => {
          const Icon = kindIcons[entry.kind];
          return (
            <li key={`${entry.kind}-${entry.record.id}`} className="flex items-start gap-3 py-2">
              <Icon size="1.125rem" stroke={1.6} aria-hidden className="mt-1 shrink-0 text-soft" />
              <span className="min-w-0 flex-1">
                <EntrySentence entry={entry} />
              </span>
              <EntryState entry={entry} />
              <When on={entry.on} className="w-32 shrink-0 text-end text-sm text-soft" />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
