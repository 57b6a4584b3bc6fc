import { useMemo, useState } from 'react';
import { disclosurePack, type DisclosurePack, type Removals } from '#domain/disclosure/disclosure-pack.ts';
import type { NameSearch } from '#domain/disclosure/find-names.ts';
import { heldGroups } from '#domain/disclosure/held-items.ts';
import type { Removal } from '#domain/disclosure/mask.ts';
import { nameVariants, type OtherPerson, ownNames } from '#domain/disclosure/name-variants.ts';
import { speech } from '#domain/language/speak.ts';
import { type NameInPapers, namesInPapers, unknownNames } from '#domain/disclosure/review-names.ts';
import type { Held } from '#data/held.ts';

export interface Disclosure {
  readonly pack: DisclosurePack;
  /** Names that stand in the papers, with what becomes of each. */
  readonly names: readonly NameInPapers[];
  /** Words that may be names of people Heed does not know. */
  readonly suggestions: readonly string[];
  /** Names that the manager added. */
  readonly added: readonly string[];
  readonly chooseName: (folded: string, isMasked: boolean) => void;
  readonly addName: (name: string) => void;
  readonly dropName: (name: string) => void;
  readonly remove: (factKey: string, removal: Removal) => void;
  readonly putBack: (factKey: string, at: number) => void;
}

/** The choices of one disclosure: which names are masked and which passages stay. They last as long as the screen. */
export function useDisclosure({ person, records, ground, others }: Held): Disclosure {
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removals, setRemovals] = useState<Removals>(new Map());

  const held = useMemo(() => heldGroups(records, ground), [records, ground]);
  const known = useMemo((): NameSearch => {
    const more = added.map((name): OtherPerson => ({ key: `added/${name}`, name, preferredName: '', email: '' }));
    return { variants: nameVariants(person, [...others, ...more]), ownNames: ownNames(person), found: new Map() };
  }, [person, others, added]);
  const search = useMemo((): NameSearch => ({ ...known, choices }), [known, choices]);
  const names = useMemo(() => namesInPapers(held, search), [held, search]);
  const suggestions = useMemo(() => unknownNames(held, known, [person.name, person.preferredName], speech().language), [held, known, person]);
  const pack = useMemo(() => disclosurePack(held, search, removals), [held, search, removals]);

  return {
    pack,
    names,
    suggestions,
    added,
    chooseName: (folded, isMasked) => setChoices(new Map([...choices, [folded, isMasked]])),
    addName: (name) => setAdded([...new Set([...added, name.trim()])].filter(Boolean)),
    dropName: (name) => setAdded(added.filter((each) => each !== name)),
    remove: (key, removal) => setRemovals(new Map([...removals, [key, [...(removals.get(key) ?? []), removal]]])),
    putBack: (key, at) => setRemovals(new Map([...removals, [key, (removals.get(key) ?? []).filter(({ from, to }) => at < from || at >= to)]])),
  };
}
