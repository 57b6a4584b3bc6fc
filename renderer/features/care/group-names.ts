import { t } from '@lingui/core/macro';
import type { Grouping } from '#domain/care/groupings.ts';
import { tenureBands } from '#domain/care/groupings.ts';
import { workplaceNames } from '#domain/people/workplace-names.ts';

export const groupingNames: Readonly<Record<Grouping, { readonly title: string; readonly field: string }>> = {
  workplace: { title: t`By where they work`, field: t`workplace` },
  shift: { title: t`By shift`, field: t`shift` },
  tenure: { title: t`By time here`, field: t`start date` },
  level: { title: t`By level`, field: t`level` },
};

const bandNames: Readonly<Record<(typeof tenureBands)[number]['key'], string>> = {
  'under-3-months': t`Under three months`,
  'under-a-year': t`Three months to a year`,
  'under-3-years': t`One to three years`,
  longer: t`Three years and more`,
};

/** What a group is called; shift and level are called what the profiles say. */
export function groupName(grouping: Grouping, key: string | null): string {
  if (key === null) return t`Not said`;
  if (grouping === 'workplace') return workplaceNames[key as keyof typeof workplaceNames];
  return grouping === 'tenure' ? bandNames[key as keyof typeof bandNames] : key;
}
