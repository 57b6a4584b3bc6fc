import { plural, t } from '@lingui/core/macro';
import { exactDate } from '#domain/calendar/spoken-date.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { Tag } from '#components/tag.tsx';
import { When } from '#components/when.tsx';

const states: Record<OneOnOne['state'], string | null> = { planned: null, held: t`Held`, missed: t`Missed`, cancelled: t`Cancelled` };

/** When and where, below the person's name. */
export function MeetingHeading({ meeting: { on, at, lengthMinutes, place, state } }: { readonly meeting: OneOnOne }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2">
      <When on={on} className="first-letter:uppercase" />
      <span className="sr-only">{exactDate(on)}</span>
      {at && <span className="tabular-nums">{at}</span>}
      <span>{plural(lengthMinutes, { one: '1 minute', other: '# minutes' })}</span>
      {place && <bdi className="wrap-anywhere">{place}</bdi>}
      {states[state] && <Tag>{states[state]}</Tag>}
    </p>
  );
}
