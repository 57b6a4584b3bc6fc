import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Calls } from '#domain/bridge.ts';
import { answerCall } from '#electron/ipc/answer-call.ts';
import { argumentsOf } from '#electron/ipc/arguments.ts';
import { lockedCalls } from '#electron/ipc/locked-calls.ts';
import { hostileValues } from './hostile-values.ts';

const names = Object.keys(argumentsOf) as (keyof Calls)[];
const ours = { url: 'app://heed/', parent: null };
const arity = (name: keyof Calls) => argumentsOf[name]._zod.def.items.length;

/** Asks with nothing behind the boundary but a note of what came through. */
async function ask(name: keyof Calls, args: readonly unknown[], { sender = ours as { url: string; parent: unknown } | null, isLocked = false } = {}) {
  const handled: unknown[][] = [];
  const failures: unknown[] = [];
  const checks = { name, isOurs: (url: string) => url.startsWith('app://heed/'), isLocked: () => isLocked, handle: (...parsed: unknown[]) => void handled.push(parsed), failed: (error: unknown) => void failures.push(error) };
  return { answer: await answerCall(checks, sender, args), handled, failures };
}

const refusedArguments = (name: keyof Calls) => ({ ok: false, refused: `arguments of ${name}` });

test.each(names)('%s takes neither more nor fewer arguments than it has', async (name) => {
  const wanted = arity(name);
  for (const count of [wanted + 1, wanted + 1_000]) {
    const { answer, handled } = await ask(name, Array.from({ length: count }, () => 'x'));
    expect(answer).toEqual(refusedArguments(name));
    expect(handled).toEqual([]);
  }
  if (wanted > 0) expect((await ask(name, [])).answer).toEqual(refusedArguments(name));
});

test.each(names)('%s answers whatever is hostile with a value', async (name) => {
  for (const [what, value] of hostileValues) {
    const { answer, handled, failures } = await ask(name, Array.from({ length: Math.max(1, arity(name)) }, () => value));
    expect(failures, what).toEqual([]);
    // A short text may well be what a call takes; nothing else here is.
    if (answer.ok) expect(handled.flat().every((each) => ['string', 'boolean', 'number'].includes(typeof each) || isEmptyChange(name, each)), `${name} let ${what} through`).toBe(true);
    else expect(answer).toEqual(refusedArguments(name));
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

/** A change of settings that changes nothing is none that harms. */
const isEmptyChange = (name: string, value: unknown) => name === 'changeSettings' && Object.keys(value as object).length === 0;

test('a hundred megabytes are refused in every place of every call', async () => {
  const vast = 'x'.repeat(100 * 1024 * 1024);
  const record = { label: 'x', at: 1, origin: 'w', changes: [{ op: 'put', table: 'people', value: { id: 'p', notes: vast } }] };
  for (const name of names) {
    for (const value of [vast, [vast], { text: vast }, { [vast]: 1 }, record, new Uint8Array(100 * 1024 * 1024)]) {
      const { answer, handled } = await ask(name, Array.from({ length: Math.max(1, arity(name)) }, () => value));
      expect(answer).toEqual(refusedArguments(name));
      expect(handled).toEqual([]);
    }
  }
});

test('anything at all is answered with a value, and what comes through is what the contract says', async () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withTypedArray: true, withSparseArray: true, maxDepth: 5 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.array(anything, { maxLength: 4 }), async (name, args) => {
      const { answer, handled, failures } = await ask(name, args);
      expect(failures).toEqual([]);
      if (answer.ok) expect(argumentsOf[name].safeParse(handled[0]).success).toBe(true);
      else expect(answer).toEqual(refusedArguments(name));
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  ['another scheme', { url: 'https://heed/', parent: null }],
  ['another host', { url: 'app://elsewhere/', parent: null }],
  ['an address that begins like ours', { url: 'app://heed.example.org/', parent: null }],
  ['a blank page', { url: 'about:blank', parent: null }],
  ['a frame within our own page', { url: 'app://heed/', parent: ours }],
  ['a frame that is gone', null],
])('no call is answered to %s', async (_what, sender) => {
  for (const name of names) expect((await ask(name, [], { sender })).answer).toEqual({ ok: false, refused: 'sender' });
});

test('while locked only what the lock screen needs is looked at', async () => {
  for (const name of names.filter((each) => !lockedCalls.has(each))) expect((await ask(name, ['x'.repeat(100)], { isLocked: true })).answer).toEqual({ ok: false, refused: 'locked' });
  expect(lockedCalls.has('readJournal') || lockedCalls.has('readStoreKey') || lockedCalls.has('appendToJournal')).toBe(false);
});

test('a handler that throws is a refusal, and is told to the log', async () => {
  const failures: unknown[] = [];
  const broken = { name: 'readFacts' as const, isOurs: () => true, isLocked: () => false, handle: () => Promise.reject(new Error('broken')), failed: (error: unknown) => void failures.push(error) };
  expect(await answerCall(broken, ours, [])).toEqual({ ok: false, refused: 'readFacts failed' });
  expect(failures).toEqual([new Error('broken')]);
});
