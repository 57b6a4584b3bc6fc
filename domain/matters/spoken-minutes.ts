/** A length of time in hours and minutes as a person says it: 45 minutes, 1 hour, 3 hours 20 minutes. Of long ones the minutes are left out. */
export function spokenMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return counted(rest, 'minute');
  if (rest === 0 || hours >= HOURS_ALONE_FROM) return counted(hours, 'hour');
  return `${counted(hours, 'hour')} ${counted(rest, 'minute')}`;
}

const HOURS_ALONE_FROM = 24;

const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;
