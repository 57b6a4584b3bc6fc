import { ARCHIVE_TYPES } from './mime-package.ts';

/** What the desktop entry does besides opening Heed; each is an argument that `electron/window/start-request.ts` reads. */
const ACTIONS = [
  { id: 'capture', name: 'Write Something Down', german: 'Etwas notieren', exec: 'heed --capture' },
  { id: 'today', name: 'Today', german: 'Heute', exec: 'heed heed:today' },
] as const;

/**
 * Heed's entry in menus, after the Desktop Entry Specification 1.4: the program for its links and files, in the menu of
 * office programs, with what it can do at once.
 */
export function desktopEntry(): string {
  const entry = [
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.4',
    'Name=Heed',
    'GenericName=Manager’s Companion',
    'GenericName[de]=Begleiter für Führungskräfte',
    'Comment=One-on-ones, promises, growth and praise, on your own computer',
    'Comment[de]=Gespräche, Zusagen, Entwicklung und Lob, auf dem eigenen Rechner',
    'Keywords=one-on-one;team;people;reminder;feedback;praise;development plan;',
    'Keywords[de]=Mitarbeitergespräch;Team;Erinnerung;Feedback;Lob;Entwicklungsplan;',
    'Exec=heed %U',
    'TryExec=heed',
    'Icon=heed',
    'Terminal=false',
    'StartupNotify=true',
    // What the window says of itself under X11 (WM_CLASS); under Wayland it is the name of this file.
    'StartupWMClass=Heed',
    'Categories=Office;ProjectManagement;',
    `MimeType=${['x-scheme-handler/heed', ...ARCHIVE_TYPES].join(';')};`,
    `Actions=${ACTIONS.map(({ id }) => id).join(';')};`,
  ];
  const actions = ACTIONS.flatMap(({ id, name, german, exec }) => ['', `[Desktop Action ${id}]`, `Name=${name}`, `Name[de]=${german}`, `Exec=${exec}`]);
  return `${[...entry, ...actions].join('\n')}\n`;
}
