import { listPeople } from '#data/people.ts';
import { useLiveQuery } from '#data/live-query.ts';

export function TodayScreen() {
  const people = useLiveQuery(() => listPeople(), []);
  return (
    <main>
      <h1>Today</h1>
      {people?.length === 0 && <p>Nobody is waiting for you.</p>}
      <ul>
        {people?.map((person) => (
          <li key={person.id}>{person.name}</li>
        ))}
      </ul>
    </main>
  );
}
