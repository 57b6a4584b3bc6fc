import { plural, t } from '@lingui/core/macro';
/** A length of time in hours and minutes as a person says it: 45 minutes, 1 hour, 3 hours 20 minutes. Of long ones the minutes are left out. */
export function spokenMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return inMinutes(rest);
  if (rest === 0 || hours >= HOURS_ALONE_FROM) return inHours(hours);
  return t`${inHours(hours)} ${inMinutes(rest)}`;
}

const HOURS_ALONE_FROM = 24;

const inMinutes = (count: number) => plural(count, { one: '# minute', other: '# minutes' });
const inHours = (count: number) => plural(count, { one: '# hour', other: '# hours' });
