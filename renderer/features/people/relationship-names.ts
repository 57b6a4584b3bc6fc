import { t } from '@lingui/core/macro';
import { type Person, relationships, workplaces } from '#domain/people/person.ts';
import { workplaceNames } from '#domain/people/workplace-names.ts';
import type { Option } from '#components/list-box.tsx';

type Relationship = Person['relationship'];
export const relationshipNames: Readonly<Record<Relationship, string>> = { 'direct-report': t`Direct report`, 'skip-level': t`Skip-level`, peer: t`Peer`, manager: t`My manager`, other: t`Somebody else` };
export const relationshipOptions: readonly Option<Relationship>[] = relationships.map((key) => ({ key, label: relationshipNames[key] }));

export const workplaceOptions: readonly Option<keyof typeof workplaceNames>[] = workplaces.map((key) => ({ key, label: workplaceNames[key] }));
