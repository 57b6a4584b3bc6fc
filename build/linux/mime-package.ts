const PLAIN = 'application/vnd.heed.archive+zip';
const SEALED = 'application/vnd.heed.archive+age';

/** The types of files that Heed opens: archives and backups, readable and sealed. */
export const ARCHIVE_TYPES = [PLAIN, SEALED] as const;

/** The names that Heed gives to sealed backups (domain/backups/backup-name.ts) and exports: within, nothing can be seen. */
const SEALED_NAMES = ['heed-[0-9][0-9][0-9][0-9][0-9][0-9]-*Z-*.zip.age', 'Heed [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*.zip.age'] as const;

/**
 * What these files are, for the desktop's database of types (Shared MIME-info specification). A readable archive is
 * told from any other zip by what it begins with (electron/archive/write-archive.ts): its name is a weak hint only,
 * which makes desktops look inside.
 */
export function mimePackage(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">',
    `  <mime-type type="${PLAIN}">`,
    '    <comment>Heed archive</comment>',
    '    <comment xml:lang="de">Heed-Archiv</comment>',
    '    <sub-class-of type="application/zip"/>',
    '    <icon name="heed"/>',
    '    <glob pattern="*.zip" weight="10"/>',
    '    <magic priority="90">',
    String.raw`      <match type="string" offset="0" value="PK\003\004">`,
    '        <match type="string" offset="30" value="manifest.json">',
    '          <match type="string" offset="43:120" value="&quot;heed-archive&quot;"/>',
    '        </match>',
    '      </match>',
    '    </magic>',
    '  </mime-type>',
    `  <mime-type type="${SEALED}">`,
    '    <comment>Sealed Heed archive</comment>',
    '    <comment xml:lang="de">Versiegeltes Heed-Archiv</comment>',
    '    <icon name="heed"/>',
    ...SEALED_NAMES.map((name) => `    <glob pattern="${name}" weight="60"/>`),
    '  </mime-type>',
    '</mime-info>',
    '',
  ].join('\n');
}
