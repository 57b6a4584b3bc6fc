import { t } from '@lingui/core/macro';
import { liveQuery } from 'dexie';
import type { Unsubscribe } from '#domain/bridge.ts';
import type { Change } from '#domain/journal/change.ts';
import { mergeNote } from '#domain/notes/merge-note.ts';
import type { Note, NoteId, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import type { PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';
import { put } from '#data/changes.ts';
import { now } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import type { StoredNote } from '#data/note-session.ts';
import { onApplied } from '#data/store.ts';

/** Which note is meant: there is one shared and one private per one-on-one. */
export interface NotePlace {
  readonly oneOnOneId: OneOnOneId;
  readonly personId: PersonId;
  readonly visibility: Note['visibility'];
}

/** What is saved together with a note: the record that was captured in it. */
export interface Alongside {
  readonly label: string;
  readonly changes: readonly Change[];
}

/** Two windows that begin the same note must not make two, so its id follows from what it belongs to. */
const newNoteId = ({ oneOnOneId, visibility }: NotePlace) => `${oneOnOneId}-${visibility}` as NoteId;

type Which = Pick<NotePlace, 'oneOnOneId' | 'visibility'>;

const find = ({ oneOnOneId, visibility }: Which, also: (note: Note) => boolean) => db.notes.where('oneOnOneId').equals(oneOnOneId).filter((note) => note.visibility === visibility && also(note)).first();

export const readNote = async (place: Which): Promise<Note | null> => (await find(place, ({ deletedAt }) => deletedAt === null)) ?? null;

/**
 * The note that an editor writes in. Also from the trash: when another window deletes the person while somebody types,
 * the words go where the note went, and come back with it.
 */
const readNoteInUse = async (place: Which): Promise<Note | null> => (await readNote(place)) ?? (await find(place, () => true)) ?? null;

/**
 * Saves what was typed on top of `base`. What another window saved meanwhile is merged in, none of it is written over.
 * Returns the text as it is stored now.
 * @param alongside makes it one action that undo takes back as a whole; without it, it is continuous saving
 */
async function saveNote(place: NotePlace, base: string, typed: string, alongside?: Alongside): Promise<string> {
  let body = typed;
  // Read and merged when its turn has come, over all windows: every saved text stands on the one before it, so that a merge has a true common ancestor.
  const changes = async (): Promise<readonly Change[]> => {
    const stored = await readNoteInUse(place);
    if (stored === null && !(await db.oneOnOnes.get(place.oneOnOneId))) return []; // erased meanwhile: not even the trash keeps it
    body = mergeNote(base, typed, stored?.body ?? '');
    if (body === (stored?.body ?? '') && !alongside) return [];
    const note: Note = stored ? { ...stored, body } : stamp<Note>({ ...place, id: newNoteId(place), body }, now());
    return [...(alongside?.changes ?? []), put('notes', note)];
  };
  await commit(alongside?.label ?? t`Write notes`, changes, { isUndoable: alongside !== undefined });
  return body;
}

/** Puts an earlier text in the place of the one that is there, as one action. An open editor takes it over, with what is typed on top. */
export const bringTextBack = (id: NoteId, body: string): Promise<void> =>
  commit(t`Bring an earlier text back`, async () => {
    const stored = await db.notes.get(id);
    return stored && stored.body !== body ? [put('notes', { ...stored, body })] : [];
  });

/** One note, for the editor that writes in it. */
export const storedNote = (place: NotePlace): StoredNote => ({
  read: async () => (await readNoteInUse(place))?.body ?? '',
  save: (base, typed, alongside) => saveNote(place, base, typed, alongside),
});

/** Calls whenever a note may have changed in the store: here, by an undo, or in another window. */
export function onNoteChange(place: NotePlace, listener: () => void): Unsubscribe {
  const here = liveQuery(() => readNote(place)).subscribe({ next: listener });
  const elsewhere = onApplied(({ changes }) => {
    if (changes.some(({ table }) => table === 'notes')) listener();
  });
  return () => {
    here.unsubscribe();
    elsewhere();
  };
}
