/** The keys of an XDG autostart entry (Desktop Application Autostart Specification) that matter to Heed. */
const RESERVED = /[\s"'\\><~|&;$*?#()`%]/;

/** One argument of an `Exec` line, quoted as the Desktop Entry Specification wants it ("The Exec key"). */
export function quoteArgument(argument: string): string {
  const percent = argument.replaceAll('%', '%%');
  if (argument !== '' && !RESERVED.test(argument)) return percent;
  return `"${percent.replace(/["`$\\]/g, (character) => `\\${character}`)}"`;
}

/** An autostart entry that runs a command. */
export function autostartEntry(command: readonly string[]): string {
  // Values of type string have escapes of their own, so a backslash that quoting made is doubled once more.
  const exec = command.map(quoteArgument).join(' ').replaceAll('\\', '\\\\');
  return ['[Desktop Entry]', 'Type=Application', 'Version=1.0', 'Name=Heed', 'Comment=Reminders of what you promised', `Exec=${exec}`, 'Icon=heed', 'Terminal=false', 'StartupNotify=false', 'X-GNOME-Autostart-enabled=true', ''].join('\n');
}

/** Whether a session runs an entry. Desktops switch entries off by such a line rather than by deleting the file. */
export function isEntryOn(entry: string): boolean {
  const lines = entry.split(/\r?\n/).map((line) => line.replace(/\s*=\s*/, '=').trim());
  return lines.some((line) => line.startsWith('Exec=')) && !lines.includes('Hidden=true') && !lines.includes('X-GNOME-Autostart-enabled=false');
}
