import { type BusConnection, connectBus } from '#electron/session-bus/connect.ts';
import type { Message } from '#electron/session-bus/message.ts';

interface Inquiry<T> {
  readonly patienceMs: number;
  /** What it is when nothing was answered in time. */
  readonly late: T;
  /** What it is without a bus. */
  readonly lost: T;
  /** Sends the question. */
  readonly ask: (connection: BusConnection) => void;
  /** What a message says about it; null when it is not the answer, or asks for another question. */
  readonly hear: (message: Message, connection: BusConnection) => T | null;
}

/** Finds something out on a connection to the session bus that is closed with the answer. */
export function askBus<T>(address: string | undefined, { patienceMs, late, lost, ask, hear }: Inquiry<T>): Promise<T> {
  return new Promise((resolve) => {
    let connection: BusConnection;
    let disconnect = () => undefined as void;
    const patience = setTimeout(() => end(late), patienceMs);

    function end(found: T) {
      clearTimeout(patience);
      disconnect();
      resolve(found);
    }

    disconnect = connectBus(address, {
      opened(opened) {
        connection = opened;
        ask(opened);
      },
      message(message) {
        const found = hear(message, connection);
        if (found !== null) end(found);
      },
      lost: () => end(lost),
    });
  });
}
