/** What Heed needs from the operating system besides Node. Only Debian and its relatives are looked after; others get the list. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { runCommand } from './run-command.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** The smallest set of libraries with which a bare Debian 12 runs Electron; what the .deb depends on. */
export const RUNTIME_LIBRARIES = words(`
  libgtk-3-0 libnss3 libnspr4 libasound2 libgbm1 libdrm2 libxkbcommon0 libxcomposite1 libxdamage1 libxrandr2 libxfixes3 libxext6
  libatk-bridge2.0-0 libatk1.0-0 libatspi2.0-0 libcups2 libexpat1 libdbus-1-3 libnotify4 libsecret-1-0
`);

/** The same with a virtual display, a session bus and a font. */
const TO_RUN = [...RUNTIME_LIBRARIES, ...words('xvfb xauth dbus-daemon fonts-dejavu-core')];

/** Besides dpkg-deb and tar, which every Debian has. */
const TO_MAKE = words('rpm');

/** What the tests read results with, and the parts of a desktop they talk to. */
const TO_TEST = words(`
  age dunst gnome-keyring python3-dbusmock libglib2.0-bin dbus-bin faketime xdotool openbox imagemagick
  poppler-utils qpdf strace desktop-file-utils shared-mime-info
`);

/** A notification daemon for a machine without a desktop. */
const TO_DEMONSTRATE = words('python3-dbus python3-gi');

const packages = { run: TO_RUN, make: TO_MAKE, demo: [...TO_RUN, ...TO_DEMONSTRATE], test: [...TO_RUN, ...TO_MAKE, ...TO_DEMONSTRATE, ...TO_TEST] };

export type Purpose = keyof typeof packages;

/**
 * Sees to it that the system packages are there: on a Debian-like machine as root it installs what is missing,
 * otherwise it prints the command that would. Never fails: what is still missing shows itself where it is used.
 */
export async function ensureSystem(purpose: Purpose): Promise<void> {
  if (process.platform !== 'linux' || !fs.existsSync('/usr/bin/dpkg-query')) return;
  const missing = missingPackages(packages[purpose]);
  if (missing.length === 0) return;
  const isRoot = process.getuid?.() === 0;
  const install = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (!isRoot) {
    console.warn(`These system packages are missing. To install them:\n  sudo ${install}`);
    return;
  }
  console.log(`Installing system packages: ${missing.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-qq'], { env });
  const code = await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
  if (code !== 0) console.warn(`Not all system packages could be installed. To try again:\n  ${install}`);
}

/** A package that was renamed for 64-bit time (Debian 13, Ubuntu 24.04) counts under its new name too. */
function missingPackages(wanted: readonly string[]): string[] {
  const names = wanted.flatMap((name) => [name, `${name}t64`]);
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Abbrev}\n', ...names], { encoding: 'utf8' });
  const installed = new Set(stdout.split('\n').flatMap((line) => /^(\S+) ii/.exec(line)?.[1] ?? []));
  const missing = wanted.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
  return missing.map((name) => (isOnlyKnownAs64(name) ? `${name}t64` : name));
}

function isOnlyKnownAs64(name: string): boolean {
  const known = (candidate: string) => spawnSync('apt-cache', ['show', '--no-all-versions', candidate], { stdio: 'ignore' }).status === 0;
  return !known(name) && known(`${name}t64`);
}

if (import.meta.main) await ensureSystem('test');
