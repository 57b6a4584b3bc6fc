import { t } from '@lingui/core/macro';
import { Dialog } from '#components/dialog.tsx';
import { KeyHint } from '#components/key-hint.tsx';
import { type ListedKey, useKeysHere } from '#components/shortcuts.ts';

/** Every key that works here, by screen. What works only on this screen comes first. */
export function CheatSheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const groups = [...Map.groupBy(useKeysHere(), ({ group }) => group)].sort(([a], [b]) => rank(a) - rank(b));
  return (
    <Dialog title={t`Keys`} isOpen={isOpen} onClose={onClose} width="wide" closesOnPressOutside>
      <div className="gap-10 @xl:columns-2">
        {groups.map(([group, shortcuts]) => (
          <section key={group} className="mb-5 break-inside-avoid">
            <h3 className="mb-1">{group}</h3>
            <ul className="divide-y divide-line border-y border-line">
              {unique(shortcuts).map(({ keys, does }) => (
                <li key={`${keys}${does}`} className="flex items-center gap-4 py-1">
                  <span className="flex-1">{does}</span>
                  <KeyHint keys={keys} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

const rank = (group: string) => [t`Everywhere`, t`Go to`].indexOf(group) + 1;
const unique = (shortcuts: readonly ListedKey[]) => [...new Map(shortcuts.map((each) => [`${each.keys}${each.does}`, each])).values()];
