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
  { to: '/settings/appearance', name: t`Appearance`, place: t`Settings`, words: 'theme dark light contrast text size density compact motion paper look' },
  { to: '/settings/reminders', name: t`Reminders`, place: t`Settings`, words: 'notifications quiet hours digest' },
  { to: '/settings/standards', name: t`Standards`, place: t`Settings`, words: 'cadence service rules requests jurisdiction' },
  { to: '/settings/writing', name: t`Writing`, place: t`Settings`, words: 'capture shortcut keys wording hints' },
  { to: '/settings/privacy', name: 'Privacy', place: t`Settings`, words: 'protect protection passphrase password recovery key seal encrypt lock share sharing screen veil' },
  { to: '/settings/data', name: 'Data', place: t`Settings`, words: 'export import archive markdown csv calendar file versions history' },
  { to: '/settings/backups', name: 'Backups', place: t`Settings`, words: 'back up restore folder' },
  { to: '/settings/retention', name: 'Keeping', place: t`Settings`, words: 'retention periods delete for good' },
  { to: '/settings/about', name: 'About', place: t`Settings`, words: 'version built newer update commit' },
  { to: '/trash', name: 'Trash', place: t`Settings`, words: 'deleted bring back undelete' },
  { to: '/review', name: t`Weekly review`, place: t`The week`, words: 'look back friday earlier reviews' },
  { to: '/people/import', name: 'Import people', place: t`People`, words: 'csv contacts vcard list file' },
  { to: '/one-on-ones/import', name: 'Import calendar', place: t`One-on-ones`, words: 'ics outlook google file' },
  { to: '/one-on-ones/templates', name: 'Templates', place: t`One-on-ones`, words: 'agenda' },
  { to: '/one-on-ones/questions', name: 'Questions', place: t`One-on-ones`, words: 'ask' },
  { to: '/asks/archive', name: 'Archive of requests', place: t`Asks`, words: 'closed files' },
  { to: '/search', name: 'Search', place: t`Everything you wrote`, words: 'find' },
];
