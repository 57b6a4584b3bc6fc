import type { NameSearch } from '#domain/disclosure/find-names.ts';
import { hiddenIn, type KnownName, namesToHide, withoutNames } from '#domain/sharing/hidden-names.ts';
import { followSharing } from '#bridge/sharing.ts';
import { setSharing } from '#components/veil.ts';
import { followNames, personShownAt } from '#data/known-names.ts';
import { veilPage } from './veiled-page.ts';

/** Follows the veil for sharing a screen in this window. Ends when a window that opens under it is veiled. */
export function startSharingVeil(): Promise<void> {
  let lift: (() => void) | null = null;
  return followSharing(async (isOn) => {
    if (isOn === (lift !== null)) return;
    if (isOn) {
      const put = putVeilOn();
      lift = put.lift;
      return put.standing;
    }
    lift?.();
    lift = null;
    setSharing(null);
    return undefined;
  });
}

/** From now on nothing private, and no name but the one whose page is shown, stands in the page. */
function putVeilOn(): { readonly standing: Promise<void>; readonly lift: () => void } {
  let known: readonly KnownName[] = [];
  let route = '';
  let search: NameSearch = namesToHide([], null);
  const root = document.documentElement;
  // Until all names are known nothing is shown; they are read in a few milliseconds.
  root.classList.add('veil-falling');

  /** On another page everybody is hidden until it is known whose it is. */
  function searchHere(): NameSearch {
    const here = location.hash.slice(1);
    if (here === route) return search;
    route = here;
    search = namesToHide(known, null);
    void personShownAt(here).then((person) => {
      if (route === here && person !== null) know(person);
    });
    return search;
  }
  const veil = veilPage(document, { without: (parts) => withoutNames(parts, searchHere()), hiddenIn: (text) => hiddenIn(text, searchHere()) });

  function know(shown: string | null) {
    search = namesToHide(known, shown);
    veil.refresh();
    setSharing((text) => withoutNames([text], search).join(''));
  }

  let stopNames = () => undefined as void;
  const standing = new Promise<void>((resolve) => {
    stopNames = followNames((names) => {
      known = names;
      void personShownAt(route).then((person) => {
        know(person);
        root.classList.remove('veil-falling');
        resolve();
      });
    });
  });
  return {
    standing,
    lift() {
      stopNames();
      veil.lift();
      root.classList.remove('veil-falling');
    },
  };
}
