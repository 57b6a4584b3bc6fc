/** Sets the version of the project itself in the text of package.json or package-lock.json, and leaves all else as it is. */
export function withVersion(text: string, current: string, version: string): string {
  const line = `"version": ${JSON.stringify(current)}`;
  const own = text.indexOf(line);
  if (own < 0) throw new Error(`There is no ${line} to set to ${version}.`);
  const changed = `${text.slice(0, own)}"version": ${JSON.stringify(version)}${text.slice(own + line.length)}`;
  // A lockfile names the project twice: at its top, and as the package at its root.
  const rootPackage = changed.indexOf('"packages": {\n    "": {');
  const again = rootPackage < 0 ? -1 : changed.indexOf(line, rootPackage);
  const endOfRoot = rootPackage < 0 ? -1 : changed.indexOf('\n    },', rootPackage);
  return again < 0 || again > endOfRoot ? changed : `${changed.slice(0, again)}"version": ${JSON.stringify(version)}${changed.slice(again + line.length)}`;
}
