import { describe, expect, test } from 'vitest';
import type { Person, PersonId } from '#domain/people/person.ts';
import { newPerson } from '#domain/people/new-person.ts';
import { duplicateFinder } from '#domain/people/import/find-duplicates.ts';
import { type DuplicateChoice, planImport } from '#domain/people/import/plan-import.ts';
import type { FoundPerson } from '#domain/people/import/understand-row.ts';

const known = (id: string, name: string, more: Partial<Person> = {}) => newPerson(id as PersonId, name, more, 1);
const ada = known('ada', 'Áda Okafor', { email: 'ada@x.org', role: 'Nurse', preferredName: 'Adi' });
const bo = known('bo', 'Bo Lind');

function plan(found: readonly (FoundPerson | null)[], choices: Record<number, DuplicateChoice> = {}, people: readonly Person[] = [ada, bo]) {
  const find = duplicateFinder(people);
  const rows = found.map((each, at) => find({ line: at + 2, found: each, problems: [] }));
  let id = 0;
  const byLine = new Map(Object.entries(choices).map(([line, choice]) => [Number(line), choice]));
  const made = planImport(rows, { byLine, relationship: 'peer' }, () => `new-${(id += 1)}` as PersonId, 99);
  return { ...made, duplicates: rows.map(({ duplicate }) => duplicate) };
}

test('new people get the relationship that was chosen', () => {
  const { people, count } = plan([{ name: 'Cy' }, null]);
  expect(people).toMatchObject([{ id: 'new-1', name: 'Cy', relationship: 'peer', createdAt: 99, state: 'active' }]);
  expect(count).toEqual({ added: 1, updated: 0, unchanged: 0, skipped: 1 });
});

test('matched by e-mail first: the name may have changed, and what the file does not say stays', () => {
  const { people, count, duplicates } = plan([{ name: 'Ada Okafor-Lind', email: 'ADA@x.org', team: 'Ward 3' }]);
  expect(duplicates).toMatchObject([{ kind: 'known', by: 'email', person: { id: 'ada' } }]);
  expect(people).toEqual([{ ...ada, name: 'Ada Okafor-Lind', email: 'ADA@x.org', team: 'Ward 3' }]);
  expect(count).toEqual({ added: 0, updated: 1, unchanged: 0, skipped: 0 });
});

test('matched by name otherwise; the spelling on the roster stays', () => {
  const { people, duplicates } = plan([{ name: 'ADA  OKAFOR', role: 'Lead nurse' }, { name: 'bo lind', email: 'bo@x.org' }]);
  expect(duplicates).toMatchObject([{ by: 'name' }, { by: 'name' }]);
  expect(people).toMatchObject([{ id: 'ada', name: 'Áda Okafor', role: 'Lead nurse', relationship: 'direct-report' }, { id: 'bo', name: 'Bo Lind', email: 'bo@x.org' }]);
});

describe('a namesake with another address', () => {
  const namesake: FoundPerson = { name: 'Ada Okafor', email: 'other@x.org' };

  test('is skipped unless the person says what it is', () => {
    expect(plan([namesake])).toMatchObject({ duplicates: [{ kind: 'known', hasOtherEmail: true }], people: [], count: { skipped: 1 } });
  });
  test('can be the same person', () => {
    expect(plan([namesake], { 2: 'update' }).people).toMatchObject([{ id: 'ada', email: 'other@x.org' }]);
  });
  test('can be somebody else', () => {
    expect(plan([namesake], { 2: 'add' }).people).toMatchObject([{ id: 'new-1', email: 'other@x.org' }]);
  });
});

test('skipping leaves a person alone', () => {
  expect(plan([{ name: 'Bo Lind', role: 'Chef' }], { 2: 'skip' })).toMatchObject({ people: [], count: { skipped: 1 } });
});

test('nothing new is no update', () => {
  expect(plan([{ name: 'Ada Okafor', email: 'ada@x.org', role: 'Nurse' }, { name: 'Bo Lind' }], { 2: 'update' }, [{ ...ada, name: 'Ada Okafor' }, bo])).toMatchObject({ people: [], count: { unchanged: 2, updated: 0 } });
});

describe('within the file', () => {
  test('a repeated row is skipped, or fills up the first', () => {
    const rows: FoundPerson[] = [{ name: 'Cy', email: 'cy@x.org' }, { name: 'Cy Young', email: 'CY@x.org', role: 'Cook' }];
    expect(plan(rows)).toMatchObject({ duplicates: [null, { kind: 'repeated', line: 2, by: 'email' }], people: [{ name: 'Cy', role: '' }], count: { added: 1, skipped: 1 } });
    expect(plan(rows, { 3: 'update' })).toMatchObject({ people: [{ name: 'Cy Young', role: 'Cook' }], count: { added: 1, updated: 0, skipped: 0 } });
  });
  test('two people of one name with two addresses are two', () => {
    expect(plan([{ name: 'Cy', email: 'cy1@x.org' }, { name: 'Cy', email: 'cy2@x.org' }])).toMatchObject({ duplicates: [null, null], count: { added: 2 } });
  });
  test('a row that updates a row left out stands on its own', () => {
    expect(plan([{ name: 'Ada Okafor', email: 'new@x.org' }, { name: 'Ada Okafor', email: 'new@x.org', role: 'Cook' }], { 3: 'update' })).toMatchObject({ count: { added: 1, skipped: 1 } });
  });
  test('two rows about one known person update one person', () => {
    expect(plan([{ name: 'Bo Lind', role: 'Chef' }, { name: 'Bo Lind', team: 'Kitchen' }])).toMatchObject({ people: [{ id: 'bo', role: 'Chef', team: 'Kitchen' }], count: { updated: 1 } });
  });
});

test('those who are active come before those who were archived', () => {
  expect(plan([{ name: 'Bo Lind', role: 'Chef' }], {}, [{ ...bo, id: 'old' as PersonId, state: 'archived' }, bo]).people).toMatchObject([{ id: 'bo' }]);
});
