import { exactDate } from '#domain/calendar/spoken-date.ts';
import type { ExplainedDay } from '#domain/requests/deadlines.ts';
import { Explain } from './explain.tsx';

/** A day with how it was counted, what the rule says, and where that is written. */
export function WhyThisDay({ day, label }: { readonly day: ExplainedDay; readonly label: string }) {
  return (
    <Explain label={label}>
      <div className="grid gap-2">
        <p className="font-medium">{exactDate(day.on)}</p>
        <p>{day.counted}</p>
        <p>{day.says}</p>
        <p className="text-soft">{day.source}</p>
      </div>
    </Explain>
  );
}
