import { plural, t } from '@lingui/core/macro';
import { locale } from '#domain/language/speak.ts';

export const workingDays = (days: number): string => plural(days, { one: '1 working day', other: '# working days' });
export const plainDays = (days: number): string => plural(days, { one: '1 day', other: '# days' });
export const dayOfContact = (days: number): string => (days === 0 ? t`no contact` : plural(days, { one: '1 day of contact', other: '# days of contact' }));

let tenths: Intl.NumberFormat | null = null;

/** To one place, as "2.4": a rate of small numbers is no more exact than that. */
export const rate = (value: number): string => (value > 0 && value < 0.05 ? t`under 0.1` : (tenths ??= new Intl.NumberFormat(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 })).format(value));
