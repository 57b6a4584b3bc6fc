import { bridge } from './bridge.ts';

/** Reads whether the veil for sharing a screen is on, and is told from then on. Ends when the first answer was taken up. */
export async function followSharing(take: (isOn: boolean) => Promise<void>): Promise<void> {
  bridge.on('sharingChanged', (isOn) => void take(isOn));
  await take(await bridge.readSharing());
}

export const setSharingVeil = (isOn: boolean): void => void bridge.setSharing(isOn);
