import type { Person, PersonId } from '#domain/people/person.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { ImportRow } from '#domain/people/import/find-duplicates.ts';
import type { FoundPerson } from '#domain/people/import/understand-row.ts';

/** What happens to a row that is a duplicate. `add` is for namesakes. */
export type DuplicateChoice = 'update' | 'skip' | 'add';

/** What a duplicate gets unless the person says otherwise: updating fills gaps; of a possible namesake nothing is touched. */
export const usualChoice = ({ duplicate }: ImportRow): DuplicateChoice =>
  duplicate?.kind === 'known' && !duplicate.hasOtherEmail ? 'update' : 'skip';

export interface ImportCount {
  readonly added: number;
  readonly updated: number;
  /** Known people of whom the file says nothing new. */
  readonly unchanged: number;
  readonly skipped: number;
}

/** A person with what the file says of them; what the file does not say stays. The same object when nothing changes. */
export function fillFrom(known: Person, found: FoundPerson): Person {
  const news = Object.entries(found).filter(([key, value]) => known[key as keyof FoundPerson] !== value);
  return news.length === 0 ? known : { ...known, ...Object.fromEntries(news) };
}

export interface ImportChoices {
  /** By line; a duplicate that is not in it gets its usual choice. */
  readonly byLine: ReadonlyMap<number, DuplicateChoice>;
  readonly relationship: Person['relationship'];
}

export interface ImportPlan {
  /** New people and updated ones, each once, as they will be. */
  readonly people: readonly Person[];
  readonly count: ImportCount;
}

/**
 * The people that the rows make or change. `newId` hands out ids; `now` is an instant in epoch milliseconds. Rows are
 * taken in the order of the file, so a later row fills up what an earlier one began.
 */
export function planImport(rows: readonly ImportRow[], { byLine, relationship }: ImportChoices, newId: () => PersonId, now: number): ImportPlan {
  const people = new Map<PersonId, Person>();
  const idByLine = new Map<number, PersonId>();
  const touched = new Set<PersonId>();
  const count = { added: 0, updated: 0, unchanged: 0, skipped: 0 };

  for (const row of rows) {
    const choice = row.duplicate === null ? 'add' : (byLine.get(row.line) ?? usualChoice(row));
    if (row.found === null || choice === 'skip') {
      count.skipped += 1;
      continue;
    }
    const earlier = choice === 'update' ? earlierSelf(row, people, idByLine) : null;
    if (earlier === null) {
      const added = newPerson(newId(), row.found.name, { ...row.found, relationship }, now);
      people.set(added.id, added);
      idByLine.set(row.line, added.id);
      touched.add(added.id);
      count.added += 1;
      continue;
    }
    // Matched by name, the two differ in case or marks at most, and the one on the roster was typed or seen by the manager.
    const filled = fillFrom(earlier, row.duplicate?.by === 'name' ? { ...row.found, name: earlier.name } : row.found);
    idByLine.set(row.line, earlier.id);
    if (filled === earlier) count.unchanged += 1;
    else {
      people.set(filled.id, filled);
      // A second row about somebody who is counted already makes no second person.
      if (touched.has(filled.id)) count.unchanged += 1;
      else count.updated += 1;
      touched.add(filled.id);
    }
  }
  return { people: [...people.values()], count };
}

/** The person a duplicate row is about, as far as they have come; null when the row they repeat was left out. */
function earlierSelf({ duplicate }: ImportRow, people: ReadonlyMap<PersonId, Person>, idByLine: ReadonlyMap<number, PersonId>): Person | null {
  if (duplicate?.kind === 'known') return people.get(duplicate.person.id) ?? duplicate.person;
  const id = duplicate && idByLine.get(duplicate.line);
  return (id && people.get(id)) ?? null;
}
