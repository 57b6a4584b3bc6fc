import type { Protection } from '#domain/protection/protection.ts';
import { bridge } from './bridge.ts';
import { followed } from './followed.ts';

const protection = followed<Protection>();

/** Reads from main how the profile is protected, and follows it from then on. Must have ended before a screen asks. */
export async function followProtection(): Promise<Protection> {
  bridge.on('protectionChanged', (next) => protection.set(next));
  protection.set(await bridge.readProtection());
  return protection.read();
}

export const useProtection = (): Protection => protection.use();
