import { type ReactNode, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Collection } from 'react-aria-components/Collection';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useNavigate } from 'react-router';
import { t } from '@lingui/core/macro';
import { KeyHint } from '#components/key-hint.tsx';
import { PersonName } from '#components/person-name.tsx';
import { SearchField } from '#components/search-field.tsx';
import { useRegisteredShortcuts } from '#components/shortcuts.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listEverybody } from '#data/people.ts';
import { kindNames } from './kind-names.ts';
import { type Choice, paletteChoices } from './palette-choices.ts';
import { ResultWords } from './result-words.tsx';
import { useSearch } from './use-search.ts';

const FOUND = 8;
/** Opens the palette; in it, it would lead nowhere. */
const PALETTE_KEY = 'Ctrl+K';

/** Every person, place, action and record, by typing some letters of it. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [line, setLine] = useState('');
  const navigate = useNavigate();
  const people = useLiveQuery(listEverybody, []) ?? [];
  const shortcuts = useRegisteredShortcuts().filter(({ keys }) => keys !== PALETTE_KEY);
  const { results } = useSearch(line, FOUND);
  const sections = paletteChoices(line, { people, shortcuts, results });
  const choose = (choice: Choice) => {
    onClose();
    if (choice.kind === 'action') queueMicrotask(choice.shortcut.run); // the key's own screen must have the focus again
    else void navigate(choice.to);
  };

  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && onClose()} isDismissable className="fixed inset-0 z-40 flex items-start justify-center bg-[#00000059] p-4 pt-[10vh]">
      <Modal className="w-full max-w-xl rounded-xl bg-paper shadow-float">
        <Dialog aria-label={t`Find or do anything`} className="flex max-h-[76vh] flex-col p-2 outline-none">
          <Autocomplete inputValue={line} onInputChange={setLine}>
            <SearchField label={t`Find or do anything`} value={line} onChange={setLine} autoFocus />
            <ListBox
              aria-label={t`What fits`}
              items={sections}
              className="mt-2 min-h-0 flex-1 overflow-y-auto outline-none"
              renderEmptyState={() => <p className="px-3 py-2 text-soft">{line.trim() === '' ? t`Type a name, a word, or what you want to do.` : t`Nothing fits.`}</p>}
            >
              {(section) => (
                <ListBoxSection id={section.title}>
                  <Header className="px-3 pt-2 pb-0.5 text-sm text-soft">{section.title}</Header>
                  <Collection items={section.choices}>
                    {(choice) => (
                      <ListBoxItem
                        id={choice.id}
                        textValue={choice.name}
                        onAction={() => choose(choice)}
                        className="flex cursor-default items-baseline gap-3 rounded-md px-3 py-1.5 outline-none data-focused:bg-press data-hovered:bg-press"
                      >
                        <ChoiceWords choice={choice} />
                      </ListBoxItem>
                    )}
                  </Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function ChoiceWords({ choice }: { readonly choice: Choice }): ReactNode {
  if (choice.kind === 'record') {
    return (
      <>
        <span className="line-clamp-2 min-w-0 flex-1">
          <ResultWords result={choice.result} />
        </span>
        <span className="max-w-2/5 shrink-0 truncate text-sm text-soft">
          {kindNames[choice.result.kind]}
          {choice.person && (
            <>
              {' · '}
              <PersonName person={choice.person} className="max-w-28" />
            </>
          )}
        </span>
      </>
    );
  }
  return (
    <>
      <bdi className="min-w-0 flex-1 truncate">{choice.name}</bdi>
      {choice.kind === 'action' && <KeyHint keys={choice.shortcut.keys} />}
      {choice.kind === 'page' && <span className="shrink-0 text-sm text-soft">{choice.detail}</span>}
    </>
  );
}
