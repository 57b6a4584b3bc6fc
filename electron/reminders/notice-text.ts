import { plural, t } from '@lingui/core/macro';
import { clip } from '#domain/reminders/wording.ts';
import type { Notice } from '#electron/reminders/decide.ts';

export interface NoticeText {
  readonly title: string;
  readonly body: string;
  /** Route that a click opens. */
  readonly route: string;
}

/** Notification services cut long bodies off; what does not fit is one click away. */
const MOST_LINES = 5;
const LONGEST_LINE = 90;

/** What a notification says. A group lists its reminders, one a line. */
export function noticeText({ kind, reminders }: Notice): NoticeText {
  const count = plural(reminders.length, { one: '1 reminder', other: '# reminders' });
  switch (kind) {
    case 'single': {
      const [only] = reminders;
      return { title: only?.title ?? '', body: only?.body ?? '', route: only?.route ?? '/reminders' };
    }
    case 'digest':
      return { title: t`For today: ${count}`, body: list(reminders), route: '/today' };
    case 'several':
      return { title: count, body: list(reminders), route: '/reminders' };
    case 'away':
      return { title: t`While you were away: ${count}`, body: list(reminders), route: '/reminders' };
  }
}

function list(reminders: Notice['reminders']): string {
  const shown = reminders.length > MOST_LINES ? MOST_LINES - 1 : MOST_LINES;
  const lines = reminders.slice(0, shown).map(({ title }) => clip(title, LONGEST_LINE));
  const more = reminders.length - lines.length;
  return [...lines, ...(more > 0 ? [t`and ${more} more`] : [])].join('\n');
}
