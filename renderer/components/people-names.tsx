import { locale } from '#domain/language/speak.ts';
import { calledName, type Person } from '#domain/people/person.ts';

const list = new Intl.ListFormat(locale(), { type: 'conjunction' });

/** Several names in a sentence, each isolated so that none turns it around: "Ana, Ben and Leyla". */
export function PeopleNames({ people }: { readonly people: readonly Pick<Person, 'id' | 'name' | 'preferredName'>[] }) {
  let place = 0;
  return (
    <span className="font-medium">
      {list.formatToParts(people.map(({ id }) => id)).map(({ type, value }, at) => {
        if (type === 'literal') return <span key={at}>{value}</span>;
        const person = people[place++];
        return person && <bdi key={at} title={person.name}>{calledName(person)}</bdi>;
      })}
    </span>
  );
}
