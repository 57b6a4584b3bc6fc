import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { hearEvents } from '#electron/ipc/hear-events.ts';

function heard() {
  const main = new EventEmitter();
  const on = hearEvents(main, ['navigate']);
  const tell = (name: string, value: unknown) => main.emit(name, {}, value);
  return { main, on, tell };
}

test('what is told before anybody listens reaches the first who does, in order and once', () => {
  const { main, on, tell } = heard();
  tell('navigate', 1);
  tell('navigate', 2);
  const [first, second]: unknown[][] = [[], []];
  on('navigate', (value) => first?.push(value));
  on('navigate', (value) => second?.push(value));
  tell('navigate', 3);
  expect([first, second]).toEqual([[1, 2, 3], [3]]);
  expect(main.listenerCount('navigate')).toBe(2);
});

test('other events are for those who listen at the time, until they end', () => {
  const { main, on, tell } = heard();
  const values: unknown[] = [];
  tell('settingsChanged', 'early');
  const end = on('settingsChanged', (value) => values.push(value));
  tell('settingsChanged', 'now');
  end();
  tell('settingsChanged', 'late');
  expect(values).toEqual(['now']);
  expect(main.listenerCount('settingsChanged')).toBe(0);
});
