import { t } from '@lingui/core/macro';
import type { Person } from '#domain/people/person.ts';

type Workplace = Exclude<Person['workplace'], null>;

/** What a workplace is called on screen. */
export const workplaceNames: Readonly<Record<Workplace, string>> = { 'on-site': t`On site`, hybrid: t`Partly remote`, remote: t`Remote` };
