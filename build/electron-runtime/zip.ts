import fs from 'node:fs';
import fsp from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { root } from '#build/run-command.ts';

/**
 * A folder with the runtime as the zip archive that Electron Packager looks for.
 * @param version the version that Forge asks for, which is the one of the `electron` package
 */
export async function zipRuntime(dist: string, version: string): Promise<string> {
  const folder = path.join(root, 'out/electron-zip');
  const file = path.join(folder, `electron-v${version}-${process.platform}-${process.arch}.zip`);
  if (fs.existsSync(file)) return folder;
  const zip = new yazl.ZipFile();
  for (const entry of await fsp.readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = path.join(entry.parentPath, entry.name);
    zip.addFile(full, path.relative(dist, full).replaceAll('\\', '/'), { compress: false });
  }
  zip.end();
  await fsp.mkdir(folder, { recursive: true });
  await pipeline(zip.outputStream, fs.createWriteStream(`${file}.part`));
  await fsp.rename(`${file}.part`, file);
  return folder;
}
