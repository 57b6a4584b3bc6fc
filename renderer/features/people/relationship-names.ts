import type { Option } from '#components/list-box.tsx';
import { type Person, relationships, workplaces } from '#domain/people/person.ts';

type Relationship = Person['relationship'];
export const relationshipNames: Readonly<Record<Relationship, string>> = { 'direct-report': 'Direct report', 'skip-level': 'Skip-level', peer: 'Peer', manager: 'My manager', other: 'Somebody else' };
export const relationshipOptions: readonly Option<Relationship>[] = relationships.map((key) => ({ key, label: relationshipNames[key] }));

type Workplace = Exclude<Person['workplace'], null>;
export const workplaceNames: Readonly<Record<Workplace, string>> = { 'on-site': 'On site', hybrid: 'Partly remote', remote: 'Remote' };
export const workplaceOptions: readonly Option<Workplace>[] = workplaces.map((key) => ({ key, label: workplaceNames[key] }));
