import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';

/** The lines of a SHA256SUMS file, which `sha256sum --check` reads: by name, in the order of names. */
export async function checksumLines(files: readonly string[]): Promise<string> {
  const byName = [...files].sort((a, b) => (path.basename(a) < path.basename(b) ? -1 : 1));
  const lines: string[] = [];
  for (const file of byName) {
    const hash = createHash('sha256');
    for await (const bytes of createReadStream(file)) hash.update(bytes as Buffer);
    lines.push(`${hash.digest('hex')}  ${path.basename(file)}\n`);
  }
  return lines.join('');
}
