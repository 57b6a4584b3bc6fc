import { showToast } from '#components/toast.tsx';
import { changePerson } from '#data/people.ts';
import { removePerson } from '#data/remove-person.ts';
import { undo } from '#data/undo.ts';
import { calledName, type Person } from '#domain/people/person.ts';

/** U+2068 and U+2069 keep a name of another direction from turning the sentence it stands in. */
const isolated = (person: Person) => `\u2068${calledName(person)}\u2069`;

export async function archivePerson(person: Person): Promise<void> {
  await changePerson('Archive person', person.id, { state: 'archived' });
  showToast({ text: `Archived ${isolated(person)}. Reminders about them rest.`, undo });
}

export async function bringBackPerson(person: Person): Promise<void> {
  await changePerson('Bring person back', person.id, { state: 'active' });
  showToast({ text: `${isolated(person)} is active again.`, undo });
}

export async function deletePerson(person: Person): Promise<void> {
  await removePerson(person);
  showToast({ text: `Deleted ${isolated(person)} with everything about them.`, undo });
}
