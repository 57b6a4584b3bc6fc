import { useState } from 'react';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';

const KEY = 'today/seen';

/** A day and the one before it on which Today was looked at. */
interface Seen {
  readonly on: CalendarDate;
  readonly beforeOn: CalendarDate | null;
}

/**
 * The last day before this one on which Today was looked at on this computer; null when there is none. It is kept beside
 * the database, not in it: it says nothing about anybody, and needs no backup.
 */
export function useLastSeen(today: CalendarDate): CalendarDate | null {
  const [seen, setSeen] = useState(() => lookedAt(today));
  if (seen.on === today) return seen.beforeOn;
  const next = lookedAt(today);
  setSeen(next);
  return next.beforeOn;
}

function lookedAt(today: CalendarDate): Seen {
  const stored = read();
  const seen: Seen = stored === null ? { on: today, beforeOn: null } : stored.on < today ? { on: today, beforeOn: stored.on } : { on: today, beforeOn: stored.on === today ? stored.beforeOn : null };
  localStorage.setItem(KEY, JSON.stringify(seen));
  return seen;
}

function read(): Seen | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') as Seen | null;
  } catch {
    return null; // written by a hand other than ours: as if never looked at
  }
}
