import { useRef } from 'react';
import { useShortcuts } from '#components/shortcuts.ts';
import { showToast } from '#components/toast.tsx';
import { undo } from '#data/undo.ts';
import { CaptureBox } from './capture-box.tsx';

/** The capture box on top of Today. */
export function TodayCapture() {
  const field = useRef<HTMLInputElement>(null);
  useShortcuts([{ keys: 'c', does: 'Write something down', group: 'Today', run: () => field.current?.focus() }]);
  return <CaptureBox inputRef={field} onSaved={(text) => showToast({ text, undo })} />;
}
