import { t } from '@lingui/core/macro';
import { calendarDateAt, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { TalkingPoint } from '#domain/one-on-ones/one-on-one.ts';
import { theirsFirst } from '#domain/one-on-ones/talking-points.ts';
import { type BriefLine, meetingRoute, oneOnOnesRoute, whereFrom } from '#domain/brief/brief-line.ts';

/** What is still to be spoken about, theirs first. `zone` tells on which day a point was written down. */
export function talkingLines(points: readonly TalkingPoint[], name: string, today: CalendarDate, zone: string): BriefLine[] {
  const open = points.filter(({ state }) => state === 'open').sort(theirsFirst);
  return open.map((point) => ({
    key: `point/${point.id}`,
    text: point.text,
    evidence: evidence(point, name, whereFrom(calendarDateAt(point.createdAt, zone), point.raisedIn, today)),
    route: point.raisedIn === null ? oneOnOnesRoute(point.personId) : meetingRoute(point.raisedIn),
    isOwed: false,
  }));
}

const evidence = ({ raisedBy }: TalkingPoint, name: string, from: string) => (raisedBy === 'them' ? t`Raised by ${name} ${from}` : t`Raised by you ${from}`);
