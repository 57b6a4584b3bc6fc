import { emailKey, nameKey } from '#domain/people/fold-name.ts';
import type { Person } from '#domain/people/person.ts';
import type { FoundPerson, UnderstoodRow } from '#domain/people/import/understand-row.ts';

export type Duplicate =
  /** Somebody of the roster. With another e-mail address in the file it may be a namesake. */
  | { readonly kind: 'known'; readonly person: Person; readonly by: 'email' | 'name'; readonly hasOtherEmail: boolean }
  /** The same person as in an earlier row of the file. */
  | { readonly kind: 'repeated'; readonly line: number; readonly by: 'email' | 'name' };

export type ImportRow = UnderstoodRow & { readonly duplicate: Duplicate | null };

interface Keys {
  readonly email: string;
  readonly name: string;
}

const keysOf = ({ email = '', name }: FoundPerson | Person): Keys => ({ email: emailKey(email), name: nameKey(name) });

interface Candidate {
  readonly email: string;
  readonly duplicate: Duplicate;
}

/**
 * Remembers who has been seen, by e-mail and by name. Within one file two people of one name with different addresses
 * are two people: the system that wrote it told them apart.
 */
export function duplicateFinder(known: readonly Person[]): (row: UnderstoodRow) => ImportRow {
  const byEmail = new Map<string, Candidate>();
  const byName = new Map<string, Candidate[]>();
  const remember = ({ email, name }: Keys, duplicate: Duplicate) => {
    const candidate: Candidate = { email, duplicate };
    if (candidate.email && !byEmail.has(candidate.email)) byEmail.set(candidate.email, candidate);
    const namesakes = byName.get(name);
    if (namesakes) namesakes.push(candidate);
    else byName.set(name, [candidate]);
  };
  // Those who are looked after now come before those who were archived.
  for (const person of [...known].sort((a, b) => Number(a.state === 'archived') - Number(b.state === 'archived'))) {
    remember(keysOf(person), { kind: 'known', person, by: 'name', hasOtherEmail: false });
  }

  const match = ({ email, name }: Keys): Duplicate | null => {
    const sameEmail = email ? byEmail.get(email) : undefined;
    if (sameEmail) return { ...sameEmail.duplicate, by: 'email' };
    const namesakes = byName.get(name) ?? [];
    const same = namesakes.find((each) => !each.email || !email);
    if (same) return same.duplicate;
    const other = namesakes.find((each) => each.duplicate.kind === 'known');
    return other?.duplicate.kind === 'known' ? { ...other.duplicate, hasOtherEmail: true } : null;
  };

  return (row) => {
    if (row.found === null) return { ...row, duplicate: null };
    const keys = keysOf(row.found);
    const duplicate = match(keys);
    if (duplicate === null || (duplicate.kind === 'known' && duplicate.hasOtherEmail)) remember(keys, { kind: 'repeated', line: row.line, by: 'name' });
    return { ...row, duplicate };
  };
}
