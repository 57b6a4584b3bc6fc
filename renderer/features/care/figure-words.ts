import { plural } from '@lingui/core/macro';

const counted = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

export const workingDays = (days: number): string => counted(days, 'working day');
export const plainDays = (days: number): string => counted(days, 'day');
export const dayOfContact = (days: number): string => (days === 0 ? 'no contact' : plural(days, { one: '1 day of contact', other: '# days of contact' }));

/** To one place, as "2.4": a rate of small numbers is no more exact than that. */
export const rate = (value: number): string => (value > 0 && value < 0.05 ? 'under 0.1' : value.toFixed(1));
