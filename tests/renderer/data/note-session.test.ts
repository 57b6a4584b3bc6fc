import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mergeNote } from '#domain/notes/merge-note.ts';
import { openNoteSession } from '#data/note-session.ts';
import { RefusedError } from '#data/save.ts';

/** A stored note that answers when told to, and an editor, with what became of them. */
function aNote(opened = '') {
  let stored = opened;
  let shown = opened;
  const saves: string[] = [];
  const unsaved: boolean[] = [];
  let fail: Error | null = null;
  let gate: Promise<void> = Promise.resolve();
  const note = {
    read: async () => stored,
    save: async (base: string, typed: string) => {
      await gate;
      if (fail) throw fail;
      stored = mergeNote(base, typed, stored);
      saves.push(stored);
      return stored;
    },
  };
  const session = openNoteSession(note, opened, { read: () => shown, show: (markdown) => (shown = markdown) }, (isUnsaved) => unsaved.push(isUnsaved));
  return {
    session,
    saves,
    unsaved,
    shown: () => shown,
    stored: () => stored,
    type(text: string) {
      shown = text;
      session.typed();
    },
    storedElsewhere(text: string) {
      stored = text;
      return session.follow();
    },
    failWith: (error: Error | null) => (fail = error),
    /** Saving waits until the returned call. */
    hold() {
      let open = () => {};
      gate = new Promise((resolve) => (open = resolve));
      return open;
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a note that nobody edits is never written, whatever the editor makes of its Markdown', async () => {
  const note = aNote('* starred');
  await note.session.flush();
  await note.storedElsewhere('* starred\n* more');
  await vi.runAllTimersAsync();
  expect([note.saves, note.unsaved.includes(true), note.shown()]).toEqual([[], false, '* starred\n* more']);
});

test('who types without a pause is saved all the same, 400 ms after the first key', async () => {
  const note = aNote();
  for (let at = 0; at < 20; at += 1) {
    note.type('x'.repeat(at + 1));
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(note.saves[0]).toBe('x'.repeat(8));
  expect(note.saves.length).toBeGreaterThan(1);
  await vi.runAllTimersAsync();
  expect([note.stored(), note.unsaved.at(-1)]).toEqual(['x'.repeat(20), false]);
});

test('what is typed while it is saved is saved next, and nothing claims to be saved before', async () => {
  const note = aNote();
  note.type('one');
  const letSave = note.hold();
  const flushed = note.session.flush();
  await vi.advanceTimersByTimeAsync(0); // the text of that moment is on its way
  note.type('one two');
  letSave();
  await flushed;
  expect([note.saves, note.shown(), note.unsaved]).toEqual([['one'], 'one two', [true]]);
  await vi.runAllTimersAsync();
  expect([note.saves, note.unsaved]).toEqual([['one', 'one two'], [true, false]]);
});

test('what another window saved meanwhile appears under the hands of who types, and both stay', async () => {
  const note = aNote('first\n\nlast');
  note.type('first mine\n\nlast');
  await note.storedElsewhere('first\n\nlast theirs');
  expect(note.shown()).toBe('first mine\n\nlast theirs');
  await vi.runAllTimersAsync();
  expect([note.stored(), note.unsaved.at(-1)]).toEqual(['first mine\n\nlast theirs', false]);
});

test('a store that cannot be read is tried again until it can; the text stays and counts as unsaved', async () => {
  const note = aNote();
  note.failWith(new Error('closed'));
  note.type('kept');
  await vi.advanceTimersByTimeAsync(5_000);
  expect([note.saves, note.shown(), note.unsaved]).toEqual([[], 'kept', [true]]);
  note.failWith(null);
  await vi.advanceTimersByTimeAsync(500);
  expect([note.saves, note.unsaved]).toEqual([['kept'], [true, false]]);
});

test('what is refused for good is not tried again by itself, but with the next key', async () => {
  const note = aNote();
  note.failWith(new RefusedError('arguments'));
  note.type('kept');
  await vi.advanceTimersByTimeAsync(400);
  note.failWith(null);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([note.saves, note.shown(), note.unsaved]).toEqual([[], 'kept', [true]]);
  note.type('kept all');
  await vi.runAllTimersAsync();
  expect([note.saves, note.unsaved]).toEqual([['kept all'], [true, false]]);
});

test('a capture saves first the line as it was typed, then the record with it', async () => {
  const note = aNote('Before.');
  note.type('Before.\n\n[promise](#1) call');
  await note.session.capture('Before.\n\n/promise call', { label: 'Note promise', changes: [] });
  expect(note.saves).toEqual(['Before.\n\n/promise call', 'Before.\n\n[promise](#1) call']);
  expect(note.unsaved.at(-1)).toBe(false);
});
