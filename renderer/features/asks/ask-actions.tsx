import { t } from '@lingui/core/macro';
import { IconDots } from '@tabler/icons-react';
import { Button, IconButton } from '#components/button.tsx';
import { Menu } from '#components/menu.tsx';
import type { Move } from './ask-moves.ts';

/** What is owed next as a button, the rest behind three dots. `about` tells a screen reader which ask is meant. */
export function AskActions({ moves, about }: { readonly moves: readonly Move[]; readonly about: string }) {
  const [first, ...others] = moves;
  const hasButton = first !== undefined && !first.isDangerous && first.key !== 'reopen' && first.key !== 'recover';
  const items = hasButton ? others : moves;
  if (moves.length === 0) return null;
  return (
    <>
      {hasButton && (
        <Button size="small" onPress={first.run} aria-label={`${first.label}: ${about}`}>
          {first.label}
        </Button>
      )}
      {items.length > 0 && (
        <Menu
          label={t`More about ${about}`}
          trigger={<IconButton label={t`More about ${about}`} size="small" icon={<IconDots size="1.125rem" aria-hidden />} />}
          items={items.map(({ key, label, shortcut, isDangerous = false, run }) => ({ key, label, isDangerous, onAction: run, ...(shortcut ? { shortcut: shortcut.toUpperCase() } : {}) }))}
        />
      )}
    </>
  );
}
