import { t } from '@lingui/core/macro';
import type { Version } from '#domain/history/versions.ts';
import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { wallTimeAt } from '#domain/calendar/instant.ts';
import { spokenDate } from '#domain/calendar/spoken-date.ts';
import { RadioGroup } from '#components/radio-group.tsx';
import { localZone, useToday } from '#data/clock.ts';

export interface VersionListProps {
  /** Newest first; the first is how it stands now. */
  readonly versions: readonly Version[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** The versions of a text by when somebody had stopped typing, the newest first. Arrow keys walk through them. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const today = useToday();
  const zone = localZone();
  const options = versions.map(({ at }, index) => ({
    key: `${index}`,
    label: index === 0 ? t`As it is now` : `${spokenDate(calendarDateAt(at, zone), today).replace(/^./u, (first) => first.toUpperCase())}, ${wallTimeAt(at, zone)}`,
    ...(index === 0 && { detail: t`last changed ${spokenDate(calendarDateAt(at, zone), today)}, ${wallTimeAt(at, zone)}` }),
  }));
  return <RadioGroup label={t`Versions`} options={options} value={`${chosen}`} onChange={(key) => onChoose(Number(key))} className="tabular-nums" />;
}
