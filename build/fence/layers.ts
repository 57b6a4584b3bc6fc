/**
 * Who may know whom. The one table behind the fence: the linter's rules in this folder read it, and `npm run check`
 * runs them. A forbidden import fails with a sentence that names the right door.
 */
export interface Layer {
  /** Folder below the project's root; the longest match decides which layer a file belongs to. */
  readonly folder: string;
  /** How others import it. */
  readonly alias: string | null;
  /** Folders it may import from, itself always included. */
  readonly knows: readonly string[];
  /** Packages it may import: all but those behind a door, or only the listed ones. */
  readonly packages: 'any' | readonly RegExp[];
  readonly isNodeAllowed: boolean;
}

const everyLayer = ['domain', 'locales', 'electron', 'renderer', 'renderer/components', 'renderer/bridge', 'renderer/data', 'renderer/print', 'renderer/features', 'build', 'tests'];

/** Calculation only: parsers, validators and calendars that read no clock, zone, file or page of their own. */
const purePackages = [/^zod$/, /^date-fns(\/|$)/, /^@date-fns\/tz(\/|$)/, /^chrono-node(\/|$)/, /^date-holidays$/, /^papaparse$/, /^node-diff3$/, /^mdast-util-/, /^micromark-/, /^mdast$/, /^yaml$/, /^ical\.js$/, /^@lingui\//];

export const layers: readonly Layer[] = [
  { folder: 'domain', alias: '#domain', knows: [], packages: purePackages, isNodeAllowed: false },
  { folder: 'electron', alias: '#electron', knows: ['domain'], packages: 'any', isNodeAllowed: true },
  { folder: 'renderer/components', alias: '#components', knows: ['domain'], packages: 'any', isNodeAllowed: false },
  { folder: 'renderer/bridge', alias: '#bridge', knows: ['domain'], packages: 'any', isNodeAllowed: false },
  { folder: 'renderer/data', alias: '#data', knows: ['domain'], packages: 'any', isNodeAllowed: false },
  { folder: 'renderer/print', alias: '#print', knows: ['domain', 'renderer/components'], packages: 'any', isNodeAllowed: false },
  {
    folder: 'renderer/features',
    alias: '#features',
    knows: ['domain', 'renderer/components', 'renderer/bridge', 'renderer/data', 'renderer/print'],
    packages: 'any',
    isNodeAllowed: false,
  },
  {
    folder: 'renderer',
    alias: null,
    knows: ['domain', 'renderer/components', 'renderer/bridge', 'renderer/data', 'renderer/print', 'renderer/features'],
    packages: 'any',
    isNodeAllowed: false,
  },
  { folder: 'build', alias: '#build', knows: ['domain'], packages: 'any', isNodeAllowed: true },
  { folder: 'tests', alias: '#tests', knows: everyLayer, packages: 'any', isNodeAllowed: true },
];

/** A primitive that is wrapped once: only these places may touch it, everyone else goes through the door named. */
export interface Door {
  readonly places: readonly string[];
  readonly message: string;
}

/** By package name; a subpath counts as its package. */
export const packageDoors: Readonly<Record<string, Door>> = {
  dexie: { places: ['renderer/data', 'tests'], message: 'Only renderer/data knows the database. Ask a repository in #data, or add a function to one.' },
  'dexie-react-hooks': { places: ['renderer/data', 'tests'], message: 'Import useLiveQuery from #data/live-query.ts.' },
  'electron-store': { places: ['electron/settings', 'electron/reminders'], message: 'Only electron/settings and electron/reminders keep small files. Take a setting through #electron/settings/settings-store.ts.' },
  electron: { places: ['electron', 'tests', 'build/electron-runtime/default-app.mjs', 'build/icons/canvas.mjs'], message: 'Only electron/ talks to Electron. From a window, call main through #bridge/bridge.ts.' },
  react: { places: ['renderer', 'tests'], message: 'React belongs to renderer/. Rules stay plain functions.' },
  'react-dom': { places: ['renderer', 'tests'], message: 'React belongs to renderer/. Rules stay plain functions.' },
};

/** By a name imported from 'electron'. */
export const electronDoors: Readonly<Record<string, Door>> = {
  ipcMain: { places: ['electron/ipc'], message: 'Only electron/ipc listens to windows. Add the call to domain/bridge.ts and serve it in electron/run.ts.' },
  ipcRenderer: { places: ['electron/preload.ts'], message: 'Only electron/preload.ts speaks to main. Call it through #bridge/bridge.ts.' },
  contextBridge: { places: ['electron/preload.ts'], message: 'Only electron/preload.ts exposes anything to a window: one object, the bridge.' },
  Notification: { places: ['electron/reminders'], message: 'Only electron/reminders shows notifications, so that each is shown once and has a receipt.' },
};

/** The property of `window` that the preload script exposes. */
export const windowBridge: { readonly property: string; readonly door: Door } = {
  property: 'heed',
  door: { places: ['renderer/bridge', 'tests'], message: 'Only renderer/bridge reads window.heed. Import { bridge } from #bridge/bridge.ts.' },
};

/** Where the machine's clock may be read in code that runs in a window. */
export const clockDoor: Door = { places: ['renderer/data/clock.ts'], message: 'Only renderer/data/clock.ts reads the clock here. Use now(), today() or useToday() from #data/clock.ts; a component takes the date as a property.' };

export const isWithin = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);

/** The layer of a file, given relative to the project's root with forward slashes; null outside all of them. */
export function layerOf(file: string): Layer | null {
  const found = layers.filter(({ folder }) => isWithin(file, folder)).sort((a, b) => b.folder.length - a.folder.length);
  return found[0] ?? null;
}
