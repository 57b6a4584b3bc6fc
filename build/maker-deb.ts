import path from 'node:path';
import { MakerBase, type MakerOptions } from '@electron-forge/maker-base';
import type { ForgePlatform } from '@electron-forge/shared-types';
import { type DebCompression, makeDeb } from './linux/deb.ts';
import { packageFacts } from './linux/package-facts.ts';

/** A .deb with what desktops read about Heed, which Forge's own maker has no place for. */
export class MakerDeb extends MakerBase<{ readonly package: string; readonly compression: DebCompression }> {
  name = 'deb';
  defaultPlatforms: ForgePlatform[] = ['linux'];
  override requiredExternalBinaries = ['dpkg-deb'];

  override isSupportedOnCurrentPlatform() {
    return process.platform === 'linux';
  }

  override async make({ dir, makeDir, packageJSON, targetArch }: MakerOptions) {
    const facts = packageFacts(this.config.package, targetArch, packageJSON as Record<string, unknown>);
    return [await makeDeb(dir, facts, path.join(makeDir, 'deb', targetArch), this.config.compression)];
  }
}
