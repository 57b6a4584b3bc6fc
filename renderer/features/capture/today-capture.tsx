import { useRef } from 'react';
import { t } from '@lingui/core/macro';
import { useShortcuts } from '#components/shortcuts.ts';
import { showToast } from '#components/toast.tsx';
import { undo } from '#data/undo.ts';
import { CaptureBox } from './capture-box.tsx';

/** The capture box on top of Today. */
export function TodayCapture() {
  const field = useRef<HTMLInputElement>(null);
  useShortcuts([{ keys: 'c', does: t`Write something down`, group: t`Today`, run: () => field.current?.focus() }]);
  return <CaptureBox inputRef={field} onSaved={(text) => showToast({ text, undo })} />;
}
