import { t } from '@lingui/core/macro';
import { IconArrowLeft, IconFileDownload, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { findInGuide } from '#domain/guide/find-in-guide.ts';
import { chapterOf } from '#domain/guide/guide.ts';
import { revealFile } from '#bridge/use-export.ts';
import { IconButton } from '#components/button.tsx';
import { ExportOutcomeBanner } from '#components/export-outcome.tsx';
import { SearchField } from '#components/search-field.tsx';
import { GuideContents } from './guide-contents.tsx';
import { GuideHits } from './guide-hits.tsx';
import { GuidePage } from './guide-page.tsx';
import { type LoadedGuide, loadGuide } from './load-guide.ts';
import { useGuidePdf } from './use-guide-pdf.ts';

interface GuideDialogProps {
  /** Where it opens. */
  readonly section: string;
  readonly onClose: () => void;
}

/** The user guide over whatever one is doing: that stays as it is, words in open forms too, and has focus again afterwards. */
export function GuideDialog({ section, onClose }: GuideDialogProps) {
  const [guide, setGuide] = useState<LoadedGuide | null>(null);
  useEffect(() => {
    void loadGuide(document.documentElement.lang).then(setGuide);
  }, []);
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => !open && onClose()} className="fixed inset-0 z-50 flex items-center justify-center bg-[#00000059] p-3">
      <Modal className="h-full max-h-[54rem] w-full max-w-5xl animate-appear rounded-xl bg-paper shadow-float">
        {guide && <OpenGuide guide={guide} section={section} onClose={onClose} />}
      </Modal>
    </ModalOverlay>
  );
}

function OpenGuide({ guide, section, onClose }: GuideDialogProps & { readonly guide: LoadedGuide }) {
  const [trail, setTrail] = useState<readonly { readonly id: string }[]>([{ id: section }]);
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const pdf = useGuidePdf(guide);
  const at = trail.at(-1) ?? { id: section };
  const chapter = chapterOf(guide, at.id) ?? guide.chapters[0];
  if (!chapter) return null;
  const go = (id: string) => chapterOf(guide, id) && setTrail((before) => [...before, { id }]);
  const back = () => setTrail((before) => (before.length > 1 ? before.slice(0, -1) : before));
  const next = guide.chapters[guide.chapters.indexOf(chapter) + 1];

  const onKeyDown = (event: KeyboardEvent) => {
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key === 'f') field.current?.focus();
    else if (isCommand && event.key === 'p') pdf.save();
    else if (event.altKey && event.key === 'ArrowLeft') back();
    else return;
    event.preventDefault();
  };

  return (
    <Dialog className="@container flex h-full flex-col outline-none" aria-label={guide.title}>
      {/* The keys work from anywhere in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div lang={guide.language} className="flex min-h-0 flex-1 flex-col" onKeyDown={onKeyDown}>
        <header className="flex items-center gap-1 px-6 pt-4 pb-2">
          <Heading slot="title" className="min-w-0 flex-1 text-lg">
            {guide.title}
          </Heading>
          <IconButton label={t`Back in the guide`} shortcut="Alt+ArrowLeft" size="small" isDisabled={trail.length < 2} icon={<IconArrowLeft size="1.125rem" aria-hidden />} onPress={back} />
          <IconButton label={t`Save the guide as a PDF to print`} shortcut="Ctrl+P" size="small" isDisabled={pdf.isRunning} icon={<IconFileDownload size="1.125rem" aria-hidden />} onPress={pdf.save} />
          <IconButton label={t`Close`} shortcut="Esc" size="small" icon={<IconX size="1.125rem" aria-hidden />} onPress={onClose} />
        </header>
        {pdf.outcome && (
          <div className="px-6 pb-2">
            <ExportOutcomeBanner outcome={pdf.outcome} onReveal={revealFile} />
          </div>
        )}
        <div className="flex min-h-0 flex-1 flex-col @2xl:flex-row">
          <nav aria-label={t`Contents`} className="flex max-h-[40%] shrink-0 flex-col border-b border-line @2xl:max-h-none @2xl:w-68 @2xl:border-e @2xl:border-b-0">
            <SearchField label={t`Search the guide`} value={words} onChange={setWords} inputRef={field} className="mx-4 mt-1 mb-2" />
            <div className="min-h-0 flex-1 overflow-y-auto px-3 pb-4">
              {words.trim() === '' ? <GuideContents guide={guide} chapter={chapter} at={at.id} onGo={go} /> : <GuideHits hits={findInGuide(guide, words)} onGo={go} />}
            </div>
          </nav>
          <GuidePage chapter={chapter} next={next} at={at} words={words} onGo={go} />
        </div>
      </div>
    </Dialog>
  );
}
