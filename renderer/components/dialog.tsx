import { t } from '@lingui/core/macro';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from './button.tsx';
import { ScrollStop } from './scroll-stop.tsx';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Called by Esc, by the close button and, where it may, by a press outside. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the end; the one that does it last. */
  readonly actions?: ReactNode;
  readonly width?: 'small' | 'normal' | 'wide';
  /** Only where nothing can be typed: a press beside it must not lose words. */
  readonly closesOnPressOutside?: boolean;
}

const WIDTHS = { small: 'max-w-md', normal: 'max-w-xl', wide: 'max-w-4xl' } as const;

/** A question that must be answered before going on. The page behind keeps its place; Esc steps back. */
export function Dialog({ title, isOpen, onClose, children, actions, width = 'normal', closesOnPressOutside = false }: DialogProps) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable={closesOnPressOutside} className="fixed inset-0 z-40 flex items-start justify-center overflow-y-auto bg-[#00000059] p-4 pt-[8vh]">
      <Modal className={`w-full animate-appear rounded-xl bg-paper shadow-float ${WIDTHS[width]}`}>
        <FocusGoesOn />
        <AriaDialog className="@container flex max-h-[84vh] flex-col outline-none">
          <header className="flex items-start gap-3 px-6 pt-5 pb-2">
            <Heading slot="title" className="min-w-0 flex-1 text-lg">
              {title}
            </Heading>
            <IconButton label={t`Close`} shortcut="Esc" size="small" icon={<IconX size="1.125rem" aria-hidden />} onPress={onClose} />
          </header>
          <ScrollStop label={title} className="min-h-0 flex-1 overflow-y-auto px-6 pt-1 pb-5">
            {children}
          </ScrollStop>
          {actions && <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-6 py-3">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/**
 * When a dialog closes, focus goes back to what had it before. A dialog that opened together with its page has no such
 * place, nor has one whose row went with what it did: then the page's heading takes it.
 */
function FocusGoesOn() {
  useEffect(
    () => () => {
      const goOn = () => document.activeElement === document.body && document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      // React Aria gives focus back in the next frame.
      requestAnimationFrame(() => requestAnimationFrame(goOn));
    },
    [],
  );
  return null;
}
