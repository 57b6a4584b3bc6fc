import { t } from '@lingui/core/macro';
import { IconX } from '@tabler/icons-react';
import { Text, UNSTABLE_Toast as AriaToast, UNSTABLE_ToastContent as ToastContent, UNSTABLE_ToastQueue as ToastQueue, UNSTABLE_ToastRegion as ToastRegion } from 'react-aria-components/Toast';
import { Button, IconButton } from './button.tsx';

export interface ToastMessage {
  /** What happened, as a sentence. */
  readonly text: string;
  /** Takes it back. Undo stands in place of "are you sure". */
  readonly undo?: (() => unknown) | undefined;
  /** "Undo" when left out. */
  readonly undoLabel?: string;
}

const SHOWN_MS = 8_000;
const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 2 });

/** Says in passing what happened. Stays while it is pointed at or focused (F6 goes there). */
export function showToast(message: ToastMessage): void {
  queue.add(message, { timeout: SHOWN_MS });
}

/** Where toasts appear. Mounted once, by the shell. */
export function Toasts() {
  return (
    <ToastRegion queue={queue} aria-label={t`Messages`} className="fixed inset-x-4 bottom-4 z-50 flex flex-col items-center gap-2 rounded-lg">
      {({ toast }) => (
        <AriaToast toast={toast} className="flex max-w-[min(36rem,100%)] animate-appear items-center gap-3 rounded-lg bg-sheet py-2 ps-4 pe-2 shadow-float">
          <ToastContent className="min-w-0 flex-1">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo && (
            <Button
              kind="quiet"
              size="small"
              onPress={() => {
                toast.content.undo?.();
                queue.close(toast.key);
              }}
            >
              {toast.content.undoLabel ?? t`Undo`}
            </Button>
          )}
          <IconButton slot="close" label={t`Close the message`} size="small" icon={<IconX size="1rem" aria-hidden />} />
        </AriaToast>
      )}
    </ToastRegion>
  );
}
