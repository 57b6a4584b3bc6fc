import { useEffect, useState } from 'react';
import type { Receipt } from '#domain/reminders/planned-reminder.ts';
import { bridge } from '#bridge/bridge.ts';
import { now } from '#data/clock.ts';

const SHOWN_DAYS = 14;

/** What became of the reminders of the last two weeks, the latest first; null until it is known. */
export function useReceipts(): readonly Receipt[] | null {
  const [receipts, setReceipts] = useState<readonly Receipt[] | null>(null);
  useEffect(() => {
    let isShown = true;
    const read = async () => {
      const found = await bridge.readReceipts(now() - SHOWN_DAYS * 86_400_000);
      if (isShown) setReceipts(found.toReversed());
    };
    void read();
    const end = bridge.on('receiptsChanged', () => void read());
    return () => {
      isShown = false;
      end();
    };
  }, []);
  return receipts;
}
