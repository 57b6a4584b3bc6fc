import { IconBook2 } from '@tabler/icons-react';
import { use } from 'react';
import type { GuideSection } from '#domain/guide/guide-sections.ts';
import { IconButton } from './button.tsx';
import { HelpContext } from './help-context.ts';

/** Beside something hard: opens its section of the user guide, over the screen one is on. */
export function HelpLink({ section, label }: { readonly section: GuideSection; /** What one learns there: "How backups work". */ readonly label: string }) {
  const open = use(HelpContext);
  return open && <IconButton label={label} size="small" icon={<IconBook2 size="1.125rem" stroke={1.6} aria-hidden />} onPress={() => open(section)} className="-my-1" />;
}
