import { t } from '@lingui/core/macro';

/** A page that the rail does not show, with other words that one may look for it by. */
export interface PalettePage {
  readonly to: string;
  readonly name: string;
  /** Where it stands. */
  readonly place: string;
  readonly words: string;
}

/** Pages below the places of the rail. */
export const palettePages: readonly PalettePage[] = [
  { to: '/settings/appearance', name: t`Appearance`, place: t`Settings`, words: t`theme dark light contrast text size density compact motion paper look` },
  { to: '/settings/reminders', name: t`Reminders`, place: t`Settings`, words: t`notifications quiet hours digest` },
  { to: '/settings/standards', name: t`Standards`, place: t`Settings`, words: t`cadence service rules requests jurisdiction` },
  { to: '/settings/writing', name: t`Writing`, place: t`Settings`, words: t`capture shortcut keys wording hints` },
  { to: '/settings/privacy', name: t`Privacy`, place: t`Settings`, words: t`protect protection passphrase password recovery key seal encrypt lock share sharing screen veil` },
  { to: '/settings/data', name: t`Data`, place: t`Settings`, words: t`export import archive markdown csv calendar file versions history` },
  { to: '/settings/backups', name: t`Backups`, place: t`Settings`, words: t`back up restore folder` },
  { to: '/settings/retention', name: t`Keeping`, place: t`Settings`, words: t`retention periods delete for good` },
  { to: '/settings/about', name: t({ context: 'about Heed', message: 'About' }), place: t`Settings`, words: t`version built newer update commit` },
  { to: '/trash', name: t`Trash`, place: t`Settings`, words: t`deleted bring back undelete` },
  { to: '/review', name: t`Weekly review`, place: t`The week`, words: t`look back friday earlier reviews` },
  { to: '/people/import', name: t`Import people`, place: t`People`, words: t`csv contacts vcard list file` },
  { to: '/one-on-ones/import', name: t`Import calendar`, place: t`One-on-ones`, words: t`ics outlook google file` },
  { to: '/one-on-ones/templates', name: t`Templates`, place: t`One-on-ones`, words: t`agenda` },
  { to: '/one-on-ones/questions', name: t`Questions`, place: t`One-on-ones`, words: t`ask` },
  { to: '/asks/archive', name: t`Archive of requests`, place: t`Asks`, words: t`closed files` },
  { to: '/search', name: t`Search`, place: t`Everything you wrote`, words: t`find` },
];
