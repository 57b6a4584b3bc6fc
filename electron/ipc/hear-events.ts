type Forward = (event: unknown, value: unknown) => void;

/** Where events come from: `ipcRenderer`, or an emitter in a test. */
export interface EventSource {
  on(name: string, listener: Forward): unknown;
  removeListener(name: string, listener: Forward): unknown;
}

/**
 * Lets a page listen to events of main. Those `held` wait for the first who listens: a window may be told where to go
 * while it still reads the journal, and nobody would hear it.
 */
export function hearEvents(source: EventSource, held: readonly string[]): (name: string, listener: (value: unknown) => void) => () => void {
  const early = new Map<string, () => unknown[]>();
  for (const name of held) {
    const values: unknown[] = [];
    const keep: Forward = (_event, value) => values.push(value);
    source.on(name, keep);
    early.set(name, () => {
      source.removeListener(name, keep);
      early.delete(name);
      return values;
    });
  }
  return (name, listener) => {
    const forward: Forward = (_event, value) => listener(value);
    source.on(name, forward);
    for (const value of early.get(name)?.() ?? []) listener(value);
    return () => {
      source.removeListener(name, forward);
    };
  };
}
