import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { distributionVersion, isTrial, type PackageFacts } from './package-facts.ts';
import { stageLinuxTree } from './stage.ts';

const run = promisify(execFile);
const ARCHS: Readonly<Record<string, string>> = { x64: 'x86_64', arm64: 'aarch64' };
/** rpmbuild says every file that it packs. */
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024;

/** By the name of the library itself, as distributions call the packages differently. */
const LIBRARIES = ['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1', 'libcups.so.2', 'libxkbcommon.so.0', 'libatspi.so.0', 'libnotify.so.4', 'libsecret-1.so.0'];

function rpmArch(arch: string): string {
  const known = ARCHS[arch];
  if (known === undefined) throw new Error(`There is no .rpm for the processor "${arch}".`);
  return known;
}

/** The spec of a package whose files are ready: nothing is compiled, stripped or looked into. */
export function rpmSpec(facts: PackageFacts, stage: string): string {
  return `
%global __os_install_post %{nil}
%global debug_package %{nil}
%global _build_id_links none
%define _binary_payload w7.zstdio

Name: ${facts.name}
Version: ${distributionVersion(facts.version)}
Release: 1
Summary: ${facts.description.replace(/\.$/, '')}
License: ${facts.license}
URL: ${facts.homepage}
Packager: ${facts.author}
AutoReqProv: no
Requires: ${LIBRARIES.map((library) => `${library}()(64bit)`).join(', ')}
Recommends: xdg-utils
${isTrial(facts) ? 'Conflicts: heed\n' : ''}
%description
${facts.description}

%install
cp --recursive --link --no-dereference ${stage}/. %{buildroot}/

%files
%defattr(-,root,root,-)
%attr(4755,root,root) /usr/lib/heed/chrome-sandbox
/usr/lib/heed
/usr/bin/heed
/usr/share/applications/heed.desktop
/usr/share/mime/packages/heed.xml
/usr/share/icons/hicolor/*/apps/heed*
%doc /usr/share/doc/heed
`.trimStart();
}

/**
 * Makes an .rpm of a packaged app with rpmbuild.
 * @returns the file, in the folder given
 */
export async function makeRpm(app: string, facts: PackageFacts, to: string): Promise<string> {
  await fs.mkdir(to, { recursive: true });
  const work = await fs.mkdtemp(path.join(to, 'build-'));
  try {
    const stage = path.join(work, 'stage');
    await stageLinuxTree(app, stage);
    const spec = path.join(work, 'heed.spec');
    await fs.writeFile(spec, rpmSpec(facts, stage));
    const arch = rpmArch(facts.arch);
    await run('rpmbuild', ['-bb', spec, '--target', `${arch}-linux`, '--define', `_topdir ${work}`], { maxBuffer: MOST_OUTPUT_BYTES });
    const [made] = await fs.readdir(path.join(work, 'RPMS', arch));
    if (made === undefined) throw new Error('rpmbuild made no package.');
    await fs.rename(path.join(work, 'RPMS', arch, made), path.join(to, made));
    return path.join(to, made);
  } finally {
    await fs.rm(work, { recursive: true, force: true });
  }
}
