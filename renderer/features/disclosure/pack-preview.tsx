import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconEyeOff, IconScissors } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { DisclosurePack, PackFact, PackItem } from '#domain/disclosure/disclosure-pack.ts';
import { factText } from '#domain/disclosure/disclosure-pack.ts';
import type { Piece, Removal } from '#domain/disclosure/mask.ts';
import { Button, IconButton } from '#components/button.tsx';
import { Folded } from '#components/folded.tsx';
import { Tag } from '#components/tag.tsx';
import { When } from '#components/when.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { type Passage, selectedPassage } from './selected-passage.ts';

interface PackPreviewProps {
  readonly pack: DisclosurePack;
  readonly onRemove: (factKey: string, removal: Removal) => void;
  readonly onPutBack: (factKey: string, at: number) => void;
}

/** Exactly what leaves. A selected passage, or a whole field by its own button, can be kept out. */
export function PackPreview({ pack, onRemove, onPutBack }: PackPreviewProps) {
  const selected = useSelectedPassage();
  const [asked, setAsked] = useState<Passage | null>(null);
  return (
    <>
      <div className="sticky top-0 z-10 -mx-4 mb-3 flex flex-wrap items-center gap-3 border-b border-line bg-paper px-4 py-2 text-sm text-soft">
        <Button size="small" isDisabled={selected === null} onPress={() => setAsked(selected)}>
          <Trans><IconScissors size="1rem" aria-hidden /> Keep the selection out…</Trans>
        </Button>
        <span className="min-w-0 flex-1 truncate">{selected ? `“${selected.text}”` : t`Nothing is selected.`}</span>
      </div>
      {pack.groups.map(({ title, items }) => (
        <section key={title} className="mb-8">
          <h3 className="mb-2 font-medium">{title}</h3>
          <Folded items={items}>
            {(shown) => shown.map((item) => <Item key={item.key} item={item} onAsk={setAsked} onPutBack={onPutBack} />)}
          </Folded>
        </section>
      ))}
      {asked && (
        <RemoveDialog
          passage={asked.text}
          onRemove={(reason) => {
            onRemove(asked.factKey, { from: asked.from, to: asked.to, reason });
            document.getSelection()?.removeAllRanges();
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

function Item({ item, onAsk, onPutBack }: { readonly item: PackItem; readonly onAsk: (passage: Passage) => void; readonly onPutBack: PackPreviewProps['onPutBack'] }) {
  return (
    <article className="border-t border-line py-3">
      <h4 className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1">
        <span>{item.title}</span>
        <span className="text-sm text-soft">
          <When on={item.on} />
        </span>
        {item.isInTrash && <Tag><Trans>in the trash</Trans></Tag>}
        {item.isPrivate && (
          <span className="inline-flex items-center gap-1 text-sm text-private">
            <Trans><IconEyeOff size="0.875rem" aria-hidden /> for you alone so far</Trans>
          </span>
        )}
      </h4>
      <ul className="grid gap-1 text-sm">
        {item.facts.map((fact) => (
          <Fact key={fact.key} fact={fact} onAsk={onAsk} onPutBack={onPutBack} />
        ))}
      </ul>
    </article>
  );
}

function Fact({ fact, onAsk, onPutBack }: { readonly fact: PackFact; readonly onAsk: (passage: Passage) => void; readonly onPutBack: PackPreviewProps['onPutBack'] }) {
  const { key, label, pieces } = fact;
  const end = pieces.at(-1)?.to ?? 0;
  const isGone = pieces.length === 1 && pieces[0]?.kind === 'removed';
  return (
    <li className="grid items-start gap-x-3 @xl:grid-cols-[11rem_minmax(0,1fr)_auto]">
      <span className="text-soft">{label}</span>
      <span dir="auto" data-fact={key} className="whitespace-pre-wrap wrap-anywhere">
        {pieces.map((piece) => (
          <PieceShown key={piece.from} piece={piece} onPutBack={() => onPutBack(key, piece.from)} />
        ))}
      </span>
      {!isGone && <IconButton size="small" label={t`Keep out: ${label}`} icon={<IconScissors size="1rem" aria-hidden />} onPress={() => onAsk({ factKey: key, from: 0, to: end, text: factText(fact) })} />}
    </li>
  );
}

function PieceShown({ piece, onPutBack }: { readonly piece: Piece; readonly onPutBack: () => void }) {
  const place = { 'data-piece-from': piece.from, 'data-piece-to': piece.to, 'data-piece-kind': piece.kind };
  switch (piece.kind) {
    case 'text':
      return <span {...place}>{piece.text}</span>;
    case 'name':
      return (
        <span {...place} className="rounded bg-accent-soft px-0.5 text-accent">
          {piece.text}
        </span>
      );
    default:
      return (
        <span {...place} className="inline-flex items-center gap-1 rounded bg-owed-soft px-1 text-owed">
          {piece.text}
          <Button kind="quiet" size="small" onPress={onPutBack} aria-label={t`Put back what was removed here: ${piece.text}`}>
            <Trans>Put back</Trans>
          </Button>
        </span>
      );
  }
}

/** What is selected now. Selecting elsewhere, or losing focus to a button, does not forget it. */
function useSelectedPassage(): Passage | null {
  const [passage, setPassage] = useState<Passage | null>(null);
  useEffect(() => {
    const look = () => setPassage(selectedPassage(document.getSelection()));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return passage;
}
