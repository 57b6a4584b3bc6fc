import { now } from '#data/clock.ts';

let lastMs = 0;
let counter = 0;

/**
 * A UUIDv7 (RFC 9562): 48 bits of milliseconds, then a counter so that ids made within one millisecond still sort in
 * the order they were made, then random bits.
 */
export function newId<Id extends string>(): Id {
  const ms = now();
  if (ms > lastMs) {
    lastMs = ms;
    counter = 0;
  } else counter += 1; // also when the clock was set back
  if (counter > 0xfff) {
    lastMs += 1;
    counter = 0;
  }
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  bytes[0] = ((bytes[0] as number) & 0x3f) | 0x80;
  const tail = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = lastMs.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${tail.slice(0, 4)}-${tail.slice(4)}` as Id;
}
