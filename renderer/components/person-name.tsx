import { Link } from 'react-router';
import { calledName, type Person } from '#domain/people/person.ts';

type Named = Pick<Person, 'name' | 'preferredName'>;

interface PersonNameProps {
  readonly person: Named;
  /** `called` is what they like to be called; `full` the whole name. */
  readonly as?: 'called' | 'full';
  /** Makes it a link to their profile. */
  readonly to?: string;
  readonly className?: string;
}

/** A name in any script, isolated so that it never turns the sentence around it, cut when it is too long. */
export function PersonName({ person, as = 'called', to, className = '' }: PersonNameProps) {
  const name = as === 'called' ? calledName(person) : person.name;
  const isolated = (
    <bdi title={name} className={`inline-block max-w-full truncate align-bottom ${className}`}>
      {name}
    </bdi>
  );
  return to ? (
    <Link to={to} className="inline-block max-w-full min-w-0 align-bottom text-ink no-underline hover:underline">
      {isolated}
    </Link>
  ) : (
    isolated
  );
}
