import { plural, t } from '@lingui/core/macro';
import type { FlexibleRequest } from '#domain/requests/request.ts';

const places = { 'on-site': t`on site`, hybrid: t`partly from home`, remote: t`from home` } as const;

/** What a request is about in figures, in short: "2 days a week", "30 hours a week", "from home". */
export const requestFigures = ({ daysAWeek, hoursAWeek, workplace }: Pick<FlexibleRequest, 'daysAWeek' | 'hoursAWeek' | 'workplace'>): string[] => [
  ...(daysAWeek === null ? [] : [plural(daysAWeek, { one: '1 day a week', other: '# days a week' })]),
  ...(hoursAWeek === null ? [] : [plural(hoursAWeek, { one: '1 hour a week', other: '# hours a week' })]),
  ...(workplace === null ? [] : [places[workplace]]),
];
