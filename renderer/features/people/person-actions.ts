import { copyHeedLink } from '#bridge/copy-heed-link.ts';
import { showToast } from '#components/toast.tsx';
import { changePerson } from '#data/people.ts';
import { removePerson } from '#data/remove-person.ts';
import { undo } from '#data/undo.ts';
import { isolated } from '#domain/isolated.ts';
import { calledName, type Person, type PersonId } from '#domain/people/person.ts';

const named = (person: Person) => isolated(calledName(person));

export async function archivePerson(person: Person): Promise<void> {
  await changePerson('Archive person', person.id, { state: 'archived' });
  showToast({ text: `Archived ${named(person)}. Reminders about them rest.`, undo });
}

export async function bringBackPerson(person: Person): Promise<void> {
  await changePerson('Bring person back', person.id, { state: 'active' });
  showToast({ text: `${named(person)} is active again.`, undo });
}

export async function deletePerson(person: Person): Promise<void> {
  await removePerson(person);
  showToast({ text: `Deleted ${named(person)} with everything about them.`, undo });
}

export async function copyPersonLink(personId: PersonId): Promise<void> {
  await copyHeedLink({ kind: 'person', personId });
  showToast({ text: 'Copied a link to this person.' });
}
