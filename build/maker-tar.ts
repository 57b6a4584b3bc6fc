import path from 'node:path';
import { MakerBase, type MakerOptions } from '@electron-forge/maker-base';
import type { ForgePlatform } from '@electron-forge/shared-types';
import { runCommand } from './run-command.ts';

/** A .tar.gz to unpack anywhere. */
export class MakerTar extends MakerBase<{ readonly artifact: string }> {
  name = 'tar';
  defaultPlatforms: ForgePlatform[] = ['linux'];

  override isSupportedOnCurrentPlatform() {
    return process.platform !== 'win32';
  }

  override async make({ dir, makeDir, packageJSON, targetArch }: MakerOptions) {
    const { version } = packageJSON as { readonly version: string };
    const file = path.join(makeDir, 'tar', targetArch, `${this.config.artifact}-${version}-${targetArch}.tar.gz`);
    await this.ensureFile(file);
    const code = await runCommand('tar', ['-czf', file, '-C', path.dirname(dir), path.basename(dir)]);
    if (code !== 0) throw new Error(`tar could not write ${file}.`);
    return [file];
  }
}
