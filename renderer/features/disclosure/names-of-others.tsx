import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { NameDoubt } from '#domain/disclosure/name-variants.ts';
import type { NameInPapers } from '#domain/disclosure/review-names.ts';
import { Button } from '#components/button.tsx';
import { Checkbox } from '#components/checkbox.tsx';
import { Folded } from '#components/folded.tsx';
import { List } from '#components/list.tsx';
import { Tag } from '#components/tag.tsx';
import { TextField } from '#components/text-field.tsx';
import type { Disclosure } from './use-disclosure.ts';

const doubts: Readonly<Record<NameDoubt, string>> = { word: t`also a word`, 'own-name': t`also their own name`, abbreviation: t`also an abbreviation` };
/** More would be a list to work through rather than a hint. */
const SUGGESTED = 8;

/** Each form of a name that stands in the papers, masked or not, and a way to mask one more. */
export function NamesOfOthers({ disclosure: { names, suggestions, added, chooseName, addName, dropName } }: { readonly disclosure: Disclosure }) {
  return (
    <div className="flex flex-col gap-4">
      {names.length === 0 && <p className="text-soft"><Trans>No name of another person stands in it.</Trans></p>}
      {names.length > 0 && (
        <Folded items={names}>
          {(shown) => (
            <List aria-label={t`Names of others`}>
              {shown.map((name) => (
                <NameRow key={name.variant.folded} name={name} onChoose={chooseName} />
              ))}
            </List>
          )}
        </Folded>
      )}
      <AddName onAdd={addName} />
      {added.length > 0 && (
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <span className="text-soft"><Trans>Masked as well:</Trans></span>
          {added.map((name) => (
            <Button key={name} size="small" onPress={() => dropName(name)} aria-label={t`Mask ${name} no longer`}>
              <bdi>{name}</bdi> <IconX size="0.875rem" aria-hidden />
            </Button>
          ))}
        </p>
      )}
      {suggestions.length > 0 && (
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <span className="text-soft"><Trans>These may be names, too:</Trans></span>
          {suggestions.slice(0, SUGGESTED).map((word) => (
            <Button key={word} size="small" onPress={() => addName(word)} aria-label={t`Mask ${word}`}>
              <bdi>{word}</bdi>
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}

function NameRow({ name: { variant, isMasked, count, sample }, onChoose }: { readonly name: NameInPapers; readonly onChoose: (folded: string, isMasked: boolean) => void }) {
  return (
    <li className="py-2">
      <Checkbox
        isSelected={isMasked}
        onChange={(isChosen) => onChoose(variant.folded, isChosen)}
        description={
          <span className="wrap-anywhere">
            {sample.before}
            <mark className="rounded bg-accent-soft px-0.5 text-ink">{sample.name}</mark>
            {sample.after}
          </span>
        }
      >
        <span className="flex flex-wrap items-center gap-x-2">
          <span>
            <Trans>Mask <bdi className="font-medium">{variant.text}</bdi></Trans>
          </span>
          <span className="text-sm text-soft">{plural(count, { one: 'once', other: '# times' })}</span>
          {variant.doubt && <Tag tone="owed">{doubts[variant.doubt]}</Tag>}
        </span>
      </Checkbox>
    </li>
  );
}

function AddName({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAdd(name);
    setName('');
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
      <TextField label={t`Mask another name or word, such as a nickname`} value={name} onChange={setName} maxLength={200} className="max-w-80 flex-1 basis-56" />
      <Button type="submit" isDisabled={name.trim() === ''}>
        <Trans>Mask it</Trans>
      </Button>
    </form>
  );
}
