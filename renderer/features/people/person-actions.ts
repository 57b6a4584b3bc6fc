import { t } from '@lingui/core/macro';
import { copyHeedLink } from '#bridge/copy-heed-link.ts';
import { showToast } from '#components/toast.tsx';
import { changePerson } from '#data/people.ts';
import { removePerson } from '#data/remove-person.ts';
import { undo } from '#data/undo.ts';
import { isolated } from '#domain/isolated.ts';
import { calledName, type Person, type PersonId } from '#domain/people/person.ts';

const named = (person: Person) => isolated(calledName(person));

export async function archivePerson(person: Person): Promise<void> {
  await changePerson(t`Archive person`, person.id, { state: 'archived' });
  showToast({ text: t`Archived ${named(person)}. Reminders about them rest.`, undo });
}

export async function bringBackPerson(person: Person): Promise<void> {
  await changePerson(t`Bring person back`, person.id, { state: 'active' });
  showToast({ text: t`${named(person)} is active again.`, undo });
}

export async function deletePerson(person: Person): Promise<void> {
  await removePerson(person);
  showToast({ text: t`Deleted ${named(person)} with everything about them.`, undo });
}

export async function copyPersonLink(personId: PersonId): Promise<void> {
  await copyHeedLink({ kind: 'person', personId });
  showToast({ text: t`Copied a link to this person.` });
}
