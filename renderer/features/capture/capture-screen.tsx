import { useEffect, useRef, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { bridge } from '#bridge/bridge.ts';
import { TodayContext } from '#components/today-context.ts';
import { useToday } from '#data/clock.ts';
import { CaptureBox } from './capture-box.tsx';

/** The small window that the shortcut opens over whatever one is doing: one line, and away again. */
export function CaptureScreen() {
  const today = useToday();
  const field = useRef<HTMLInputElement>(null);
  const [saved, setSaved] = useState('');
  useEffect(() => {
    const onShown = () => {
      setSaved('');
      field.current?.focus();
    };
    window.addEventListener('focus', onShown);
    return () => window.removeEventListener('focus', onShown);
  }, []);
  return (
    <TodayContext value={today}>
      <title>{t`Write something down · Heed`}</title>
      <main className="h-full overflow-y-auto bg-paper p-4">
        <h1 className="sr-only"><Trans>Write something down</Trans></h1>
        <CaptureBox inputRef={field} autoFocus onSaved={setSaved} onLeave={() => void bridge.closeCapture()} />
        <output className="mt-2 block min-h-6 text-sm text-soft">{saved || t`Enter writes it down, Esc goes back to what you were doing.`}</output>
      </main>
    </TodayContext>
  );
}
