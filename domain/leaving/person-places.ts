import { t } from '@lingui/core/macro';
import type { PersonFile } from '#domain/leaving/person-file.ts';
import { pageNameOf, pageNames } from '#domain/leaving/page-names.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';

/** A person's file, and where its pages lie in the folder. */
export interface PersonPlaces {
  readonly file: PersonFile;
  readonly page: string;
  readonly meetings: ReadonlyMap<OneOnOneId, string>;
}

/** Where everything of these people goes: one page each, and a folder of their one-on-ones. */
export function personPlaces(files: readonly PersonFile[]): PersonPlaces[] {
  const names = pageNames(files.map(({ open }) => open.person.name));
  return files.map((file, at) => {
    const name = names[at] as string;
    // By id: the first of two on one day keeps the plain name when a second comes.
    const meetings = [...file.open.meetings].sort((a, b) => (a.id < b.id ? -1 : 1));
    const pages = pageNames(meetings.map(({ on }) => `${on} ${name}`));
    return { file, page: `${pageNameOf(t`People`)}/${name}.md`, meetings: new Map(meetings.map(({ id }, index) => [id, `${pageNameOf(t`One-on-ones`)}/${name}/${pages[index] as string}.md`])) };
  });
}
