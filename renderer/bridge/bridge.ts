import type { Bridge } from '#domain/bridge.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly heed: Bridge;
  }
}

/** The only door to the main process. */
export const bridge: Bridge = window.heed;
