import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/launch.ts';
import { loadSealingKit } from '#tests/support/sealing-kit.ts';

/** Opens the same two tables twice in the page's real IndexedDB: one database sealed, one plain, and remembers both on `window`. */
const openBoth = (page: Page) =>
  page.evaluate(async () => {
    const { Dexie, sealing } = window.sealingKit;
    const unopened: string[] = [];
    const open = async (name: string, isSealed: boolean) => {
      const database = new Dexie(name);
      database.version(1).stores({ rows: 'id, state, dueOn, *personIds, [state+dueOn]', meta: 'id' });
      if (isSealed) database.use(sealing({ keyId: 'k', key: new Uint8Array(32).fill(7) }, (table, id) => unopened.push(`${table}/${id}`)));
      return database.open();
    };
    Object.assign(window, { both: [await open('probe-plain', false), await open('probe-sealed', true)], unopened });
  });

test('every way into the database gives what it gives unsealed, and keeps no word readable', async ({ page }) => {
  await loadSealingKit(page);
  await openBoth(page);
  const [plain, sealed] = await page.evaluate(async () => {
    const { both } = window as unknown as { both: InstanceType<typeof window.sealingKit.Dexie>[] };
    const row = (n: number) => ({ id: `r${n}`, state: n % 2 ? 'open' : 'kept', dueOn: `2024-01-${10 + n}`, personIds: [`p${n % 3}`, 'p9'], text: `canary ${n}`, nested: { deep: [n, null, 'ü☎'] } });
    return Promise.all(
      both.map(async (database) => {
        const rows = database.table('rows');
        const seen: Record<string, unknown> = {};
        await rows.bulkAdd(Array.from({ length: 6 }, (_, n) => row(n)));
        seen['add'] = await rows.add(row(6));
        seen['add twice'] = await rows.add(row(6)).catch((error: Error) => error.name);
        await rows.put({ ...row(6), text: 'canary again' });
        await rows.bulkPut([row(7), row(8)]);
        await rows.update('r7', { text: 'canary changed', 'nested.deep': ['canary inside'] });
        await rows.where('state').equals('kept').modify({ text: 'canary all kept' });
        await rows.toCollection().modify((value: { id: string; text: string }) => void (value.id === 'r1' && (value.text += ' canary by rule')));
        await rows.where('id').equals('r8').modify((_value: unknown, context: { value?: unknown }) => void delete context.value);
        await database.transaction('rw', rows, async () => {
          const found = (await rows.get('r2')) as { text: string };
          await rows.put({ ...found, text: `${found.text} canary in a transaction` });
          await rows.delete('r3');
          seen['inside'] = await rows.toArray();
        });
        seen['get'] = await rows.get('r1');
        seen['get nothing'] = (await rows.get('nobody')) ?? 'undefined';
        seen['bulkGet'] = await rows.bulkGet(['r1', 'nobody', 'r2']);
        seen['all'] = await rows.toArray();
        seen['by index'] = await rows.where('state').equals('open').toArray();
        seen['by range'] = await rows.where('dueOn').between('2024-01-11', '2024-01-14').toArray();
        seen['by person'] = await rows.where('personIds').equals('p1').toArray();
        seen['by two'] = await rows.where('[state+dueOn]').between(['open', '2024'], ['open', '2025']).reverse().toArray();
        seen['by prefix of two'] = await rows.where('state').equals('open').sortBy('dueOn');
        seen['with filter'] = await rows.filter((value: { text: string }) => value.text.includes('again') || value.text.includes('rule')).toArray();
        seen['any of'] = await rows.where('personIds').anyOf(['p0', 'p1']).distinct().toArray();
        seen['backwards, limited'] = await rows.orderBy('dueOn').reverse().offset(1).limit(2).toArray();
        seen['first'] = await rows.orderBy('dueOn').first();
        seen['until'] = await rows.orderBy('dueOn').until((value: { id: string }) => value.id === 'r4', true).toArray();
        const each: unknown[] = [];
        await rows.orderBy('dueOn').each((value, cursor) => each.push([value, cursor.key, cursor.primaryKey]));
        seen['each'] = each;
        seen['keys'] = [await rows.toCollection().primaryKeys(), await rows.orderBy('dueOn').keys(), await rows.orderBy('state').uniqueKeys()];
        seen['count'] = [await rows.count(), await rows.where('state').equals('kept').count()];
        await rows.where('state').equals('kept').delete();
        seen['rest'] = await rows.toArray();
        return seen;
      }),
    );
  });
  expect(sealed).toEqual(plain);
  expect(JSON.stringify(plain).match(/canary/g)?.length).toBeGreaterThan(50);

  const raw = await rawRows(page, 'probe-sealed');
  expect(raw.length).toBeGreaterThan(2);
  for (const row of raw) expect(Object.keys(row).toSorted()).toEqual(['dueOn', 'id', 'personIds', 'sealed', 'state']);
  expect(raw.map((row) => String.fromCharCode(...Object.values(row.sealed as Record<string, number>))).join()).not.toContain('canary');
  expect(JSON.stringify(await rawRows(page, 'probe-plain'))).toContain('canary');
});

test('a row that does not open is told and read by no way', async ({ page }) => {
  await loadSealingKit(page);
  await openBoth(page);
  const seen = await page.evaluate(async () => {
    const { both, unopened } = window as unknown as { both: InstanceType<typeof window.sealingKit.Dexie>[]; unopened: string[] };
    const rows = both[1]!.table('rows');
    await rows.bulkPut([
      { id: 'a', state: 'open', text: 'one' },
      { id: 'b', state: 'open', text: 'two' },
    ]);
    await new Promise((resolve) => {
      const opening = indexedDB.open('probe-sealed');
      opening.onsuccess = () => {
        const store = opening.result.transaction('rows', 'readwrite').objectStore('rows');
        const get = store.get('b');
        get.onsuccess = () => {
          const row = get.result as { sealed: Uint8Array };
          row.sealed[30]! ^= 1;
          store.put(row).onsuccess = () => resolve(opening.result.close());
        };
      };
    });
    const tries = [() => rows.get('b'), () => rows.bulkGet(['a', 'b']), () => rows.toArray(), () => rows.filter(() => true).toArray(), () => rows.update('b', { text: 'three' }), () => rows.each(() => undefined)];
    const outcomes = [];
    for (const attempt of tries) outcomes.push(await attempt().then(() => 'read', (error: Error) => error.message));
    return { outcomes, unopened: [...new Set(unopened)], sound: (await rows.get('a')) as unknown, count: await rows.count() };
  });
  expect(new Set(seen.outcomes)).toEqual(new Set(['A row of rows does not open.']));
  expect(seen).toMatchObject({ unopened: ['rows/b'], sound: { id: 'a', text: 'one' }, count: 2 });
});

/** Rows as the database keeps them, read past Dexie. */
const rawRows = (page: Page, name: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (database) =>
      new Promise((resolve) => {
        const opening = indexedDB.open(database);
        opening.onsuccess = () => {
          const all = opening.result.transaction('rows').objectStore('rows').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map((row: Record<string, unknown>) => ({ ...row, ...(row['sealed'] ? { sealed: Object.fromEntries(Object.entries(row['sealed'] as Uint8Array)) } : {}) })));
          };
        };
      }),
    name,
  );
