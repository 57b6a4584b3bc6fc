import { logFailure } from '#electron/log/log-failure.ts';
import { openJsonStore } from '#electron/settings/json-store.ts';

/** Things Heed says once and then never again. */
export type Hint = 'stays-without-tray';

export interface HintStore {
  wasGiven(hint: Hint): boolean;
  given(hint: Hint): void;
}

export function openHints(folder: string): HintStore {
  const store = openJsonStore(folder, 'hints');
  return {
    wasGiven: (hint) => store.read()[hint] === true,
    given(hint) {
      try {
        store.write({ ...store.read(), [hint]: true });
      } catch (error) {
        logFailure('remember a hint', error); // said again then, which does no harm
      }
    },
  };
}
