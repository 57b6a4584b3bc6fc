/** What a package says of itself, whichever its format. */
export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  /** Node's name for the processor. */
  readonly arch: string;
  readonly description: string;
  readonly author: string;
  readonly homepage: string;
  readonly license: string;
}

/** The facts out of package.json as Forge hands it on. */
export function packageFacts(name: string, arch: string, packageJson: Record<string, unknown>): PackageFacts {
  const text = (field: string) => {
    const value = packageJson[field];
    if (typeof value !== 'string' || value === '') throw new Error(`package.json lacks "${field}", which packages need.`);
    return value;
  };
  return { name, arch, version: text('version'), description: text('description'), author: text('author'), homepage: text('homepage'), license: text('license') };
}

/** Distributions sort `~rc.1` before the release itself, as `-rc.1` is meant. */
export const distributionVersion = (version: string): string => version.replace('-', '~');

/** Whether it is Heed itself or a package to try out, which must not stand beside it. */
export const isTrial = ({ name }: PackageFacts): boolean => name !== 'heed';
